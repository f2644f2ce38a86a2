package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.ldv.Activiteit;
import nl.poortwachter.ldv.Ldvregel;
import nl.poortwachter.ldv.Ldvstroom;
import nl.poortwachter.ldv.Traceparent;
import nl.poortwachter.partij.Afnemer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts in the log of processings what leaves no record of its own: checks, refusals at the door, requests that come again, faults, and what is shown.
 * When a line cannot be written, what it is about must fail.
 */
@Singleton
public class Verwerkingenlog {
    private static final String ONTVANGEN = "bericht ontvangen";
    private static final String CONTROLEREN = "bericht controleren";
    private final Jdbi jdbi;
    private final InstantSource klok;

    /** Where a message stands in the log. */
    private record Plaats(UUID spoor, String burger) { }

    /** In this database. */
    public Verwerkingenlog(Jdbi jdbi, InstantSource klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** Adds the lines of this passage when it left nothing else. */
    public void legVast(Doorgang doorgang) {
        Aanlevering aanlevering = doorgang.aanlevering();
        boolean controle = aanlevering.opdracht() == Aanlevering.Opdracht.CONTROLEREN;
        if (!controle && !doorgang.isGeweigerdAanDeDeur() && doorgang.herhaling().isEmpty()) {
            return;
        }
        String burger = doorgang.pseudoniem() == null ? null : doorgang.pseudoniem().waarde();
        Ldvregel eerste = eerste(aanlevering, controle ? CONTROLEREN : ONTVANGEN).over(burger);
        jdbi.useTransaction(h -> {
            Ldvstroom.legVast(h, eerste);
            if (!controle) {
                vervolg(h, eerste, CONTROLEREN, Activiteit.ONTVANGEN);
            }
            if (doorgang.uitkomst() != null) {
                vervolg(h, eerste, "bericht minimaliseren", Activiteit.MINIMALISEREN);
            }
        });
    }

    /** Adds a line about a fault of ours: its class, never its text. */
    public void mislukt(Aanlevering aanlevering, Throwable fout) {
        Throwable diepste = fout;
        while (diepste.getCause() != null && diepste.getCause() != diepste) {
            diepste = diepste.getCause();
        }
        Ldvregel regel = eerste(aanlevering, aanlevering.opdracht() == Aanlevering.Opdracht.CONTROLEREN ? CONTROLEREN : ONTVANGEN)
                .mislukt(diepste.getClass().getName());
        jdbi.useHandle(h -> Ldvstroom.legVast(h, regel));
    }

    /**
     * Adds a line about a message that is handed over or shown; call it before that happens.
     *
     * @param naam what is done
     * @param bericht a recorded message
     * @param beller the trace of who asks; without one the line belongs to the trace of the message
     * @param afnemer the system that asks; null for a person of our own
     * @return the trace that the line belongs to
     */
    public UUID toon(String naam, Activiteit activiteit, UUID bericht, Optional<Traceparent> beller, Afnemer afnemer) {
        return jdbi.inTransaction(h -> {
            Plaats plaats = h.createQuery("select coalesce(spoor, id) as spoor, pseudoniem from bericht where id = :id").bind("id", bericht)
                    .map((rij, ctx) -> new Plaats(rij.getObject("spoor", UUID.class), rij.getString("pseudoniem"))).one();
            Traceparent ouder = beller.orElseGet(() -> Traceparent.bij(plaats.spoor(), "ontvangen/" + bericht));
            Instant nu = klok.instant();
            Ldvstroom.legVast(h, Ldvregel.los(naam, activiteit, ouder.spoor(), ouder.span(), nu, nu).over(plaats.burger()).voor(systeem(afnemer)));
            return ouder.spoor();
        });
    }

    /**
     * Adds a line about a person of our own who looked for the messages about this citizen.
     *
     * @return the trace that the line belongs to
     */
    public UUID zoek(String burger) {
        Instant nu = klok.instant();
        UUID spoor = UUID.randomUUID();
        jdbi.useHandle(h -> Ldvstroom.legVast(h, Ldvregel.los("berichten zoeken", Activiteit.INZIEN, spoor, null, nu, nu).over(burger)));
        return spoor;
    }

    private Ldvregel eerste(Aanlevering aanlevering, String naam) {
        return Ldvregel.los(naam, Activiteit.ONTVANGEN, aanlevering.spoor(), aanlevering.beller().map(Traceparent::span).orElse(null),
                aanlevering.ontvangenOp(), klok.instant()).voor(systeem(aanlevering.afnemer()));
    }

    private static void vervolg(Handle handle, Ldvregel eerste, String naam, Activiteit activiteit) {
        Ldvstroom.legVast(handle, Ldvregel.los(naam, activiteit, eerste.spoor(), eerste.span(), eerste.begin(), eerste.eind()).over(eerste.burger()));
    }

    /** A person, or a part of the gateway, is not in this log (LDV-7). */
    private static String systeem(Afnemer afnemer) {
        return afnemer != null && afnemer.isOrganisatie() ? afnemer.id() : null;
    }
}
