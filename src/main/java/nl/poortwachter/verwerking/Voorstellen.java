package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poortwachter.logboek.Wie;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.vierogen.VierOgen;
import nl.poortwachter.vierogen.Voorstel;
import org.jdbi.v3.core.Jdbi;

/** Proposing and deciding with four eyes, each in a transaction of its own. Whoever calls this has checked the right to that kind of proposal. */
@Singleton
public class Voorstellen {
    private final VierOgen vierOgen;
    private final Jdbi jdbi;
    private final InstantSource klok;
    private final Instellingen instellingen;

    /** On this database, with this clock. */
    public Voorstellen(VierOgen vierOgen, Jdbi jdbi, InstantSource klok, Instellingen instellingen) {
        this.vierOgen = vierOgen;
        this.jdbi = jdbi;
        this.klok = klok;
        this.instellingen = instellingen;
    }

    /**
     * Proposes something; see {@link Voorstel} for what each part may hold.
     *
     * @return the proposal as recorded
     */
    public Voorstel stelVoor(String soort, String onderwerp, String inhoud, String bijlage, String reden, Wie wie) {
        Voorstel voorstel = Voorstel.nieuw(soort, onderwerp, inhoud, bijlage, reden, wie.account(), klok.instant(), instellingen.vierOgen().geldig());
        jdbi.useTransaction(h -> vierOgen.stelVoor(h, voorstel));
        return voorstel;
    }

    /**
     * Confirms what another proposed, and does it.
     *
     * @throws nl.poortwachter.vierogen.NietUitvoerbaar when it cannot be done; nothing changed
     */
    public VierOgen.Uitslag bevestig(UUID id, Wie wie) {
        return jdbi.inTransaction(h -> vierOgen.bevestig(h, id, wie.account(), nu()));
    }

    /** Turns a proposal down, or takes it back. */
    public VierOgen.Uitslag wijsAf(UUID id, Wie wie) {
        return jdbi.inTransaction(h -> vierOgen.wijsAf(h, id, wie.account(), nu()));
    }

    /** A proposal of a kind that these rights allow to see. */
    public Optional<Voorstel> vind(UUID id, Set<Recht> rechten) {
        return jdbi.withHandle(h -> vierOgen.vind(h, id)).filter(v -> vierOgen.soorten(rechten).contains(v.soort()));
    }

    /** What waits for a decision that these rights allow, oldest first. */
    public List<Voorstel> open(Set<Recht> rechten, int hoogstens) {
        return jdbi.withHandle(h -> vierOgen.open(h, vierOgen.soorten(rechten), nu(), hoogstens));
    }

    /** Now, as exactly as the database keeps it. */
    public Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
