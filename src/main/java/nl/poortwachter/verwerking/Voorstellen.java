package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.logboek.Logboek;
import nl.poortwachter.logboek.Wie;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.vierogen.VierOgen;
import nl.poortwachter.vierogen.Voorstel;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Proposing and deciding with four eyes, each in one transaction with its line in the audit log. Whoever calls this has checked the right to that kind of proposal. */
@Singleton
public class Voorstellen {
    private static final String OBJECT = "voorstel";
    private final VierOgen vierOgen;
    private final Logboek logboek;
    private final Jdbi jdbi;
    private final InstantSource klok;
    private final Instellingen instellingen;

    /** On this database, with this clock. */
    public Voorstellen(VierOgen vierOgen, Logboek logboek, Jdbi jdbi, InstantSource klok, Instellingen instellingen) {
        this.vierOgen = vierOgen;
        this.logboek = logboek;
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
        jdbi.useTransaction(h -> {
            vierOgen.stelVoor(h, voorstel);
            logboek.voegToe(h, wie, Auditfeit.gelukt(Daad.VOORSTELLEN, OBJECT, voorstel.id()).met(soort).omdat(reden).spoor(voorstel.id()));
        });
        return voorstel;
    }

    /**
     * Confirms what another proposed, and does it.
     *
     * @throws nl.poortwachter.vierogen.NietUitvoerbaar when it cannot be done; nothing changed
     */
    public VierOgen.Uitslag bevestig(UUID id, Wie wie) {
        return besluit(Daad.BEVESTIGEN, id, wie, h -> vierOgen.bevestig(h, id, wie.account(), nu()));
    }

    /** Turns a proposal down, or takes it back. */
    public VierOgen.Uitslag wijsAf(UUID id, Wie wie) {
        return besluit(Daad.AFWIJZEN, id, wie, h -> vierOgen.wijsAf(h, id, wie.account(), nu()));
    }

    private VierOgen.Uitslag besluit(Daad daad, UUID id, Wie wie, Function<Handle, VierOgen.Uitslag> beslissing) {
        return jdbi.inTransaction(h -> {
            VierOgen.Uitslag uitslag = beslissing.apply(h);
            if (uitslag == VierOgen.Uitslag.BESLOTEN) {
                logboek.voegToe(h, wie, Auditfeit.gelukt(daad, OBJECT, id).spoor(id));
            }
            return uitslag;
        });
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
