package nl.poortwachter.termijn;

import java.time.LocalDate;
import java.util.Set;
import nl.poortwachter.termijn.TermijnOpslag.Rol;

/**
 * Which of the deadlines that are still due are asked for.
 *
 * @param rol side on which the parties stand
 * @param partijen codes; deadlines of any of them
 * @param van earliest last day
 * @param tot latest last day
 * @param na place after which the page begins
 * @param hoogstens rows on the page
 */
public record Termijnvraag(Rol rol, Set<String> partijen, LocalDate van, LocalDate tot, Bladwijzer na, int hoogstens) {
    private static final LocalDate OOIT = LocalDate.of(9999, 12, 31);

    /** All that is due, from the beginning. */
    public static Termijnvraag alles(Rol rol, Set<String> partijen, int hoogstens) {
        return new Termijnvraag(rol, partijen, Bladwijzer.BEGIN.uiterlijk(), OOIT, Bladwijzer.BEGIN, hoogstens);
    }

    /** The same question, from this place. */
    public Termijnvraag na(Bladwijzer plaats) {
        return new Termijnvraag(rol, partijen, van, tot, plaats, hoogstens);
    }

    /**
     * The same question, for what has this status on this day.
     *
     * @throws IllegalArgumentException when the status is one of what has been done
     */
    public Termijnvraag met(Termijnstatus status, LocalDate vandaag) {
        return switch (status) {
            case OPEN -> tussen(vandaag.plusDays(1), tot);
            case VANDAAG -> tussen(vandaag, vandaag);
            case TE_LAAT -> tussen(van, vandaag.minusDays(1));
            default -> throw new IllegalArgumentException("wat gedaan is, staat niet meer open");
        };
    }

    private Termijnvraag tussen(LocalDate eerste, LocalDate laatste) {
        return new Termijnvraag(rol, partijen, eerste, laatste, na, hoogstens);
    }
}
