package nl.poortwachter.beheer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When something is worth a warning, under {@code poortwachter.bewaking.}; docs/handboek/bewaking.md explains each. */
@ConfigMapping(prefix = "poortwachter.bewaking")
public interface Bewakingsinstellingen {

    /** Pause between looks at the database. */
    @WithDefault("PT15S")
    Duration elke();

    /** A receiver is down when a message that failed at least once is on its way for longer than this. */
    @WithDefault("PT5M")
    Duration ontvanger();

    /** The outbox falls behind when a message that can be sent is due for longer than this. */
    @WithDefault("PT5M")
    Duration wachtrij();

    /** A certificate runs out when it holds for less than this. */
    @WithDefault("P30D")
    Duration certificaat();

    /** Refused logins on this node, within five minutes, that are too many. */
    @WithDefault("20")
    int aanmeldingen();

    /** The disk is full when less than this part of it is free, between 0 and 1. */
    @WithDefault("0.1")
    double schijf();

    /** The clock is wrong when it differs from that of the database by more than this. */
    @WithDefault("PT2S")
    Duration klok();
}
