package nl.poortwachter.verwerking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.aflevering.BijAflevering;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtnaam;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.bericht.Kop;
import nl.poortwachter.bericht.Leesfout;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.Xmldocument;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.ldv.Traceparent;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.retour.Retourbericht;
import nl.poortwachter.retour.Retourgegevens;
import nl.poortwachter.retour.Retournummer;
import nl.poortwachter.termijn.TermijnOpslag;
import nl.poortwachter.termijn.Termijnsoort;
import org.jdbi.v3.core.Handle;

/**
 * The return messages that the gateway makes on behalf of a receiver that leaves them to it: the refusing one with the verdict, the approving
 * one with the delivery. A return is a message like any other: recorded, delivered, retried.
 */
@Singleton
public class Retouren implements BijAflevering {
    private static final Afnemer POORTWACHTER = Afnemer.intern("poortwachter", "Poortwachter");
    private final Uitgaven uitgaven;
    private final Bestemming bestemming;
    private final Versleuteling versleuteling;
    private final Lezer lezer;
    private final TermijnOpslag termijnen;
    private final InstantSource klok;
    private final ObjectMapper json;

    /** With these parts. */
    public Retouren(Uitgaven uitgaven, Bestemming bestemming, Versleuteling versleuteling, Lezer lezer, TermijnOpslag termijnen,
                    InstantSource klok, ObjectMapper json) {
        this.uitgaven = uitgaven;
        this.bestemming = bestemming;
        this.versleuteling = versleuteling;
        this.lezer = lezer;
        this.termijnen = termijnen;
        this.klok = klok;
        this.json = json;
    }

    void opWeigering(Doorgang doorgang) {
        String burger = doorgang.pseudoniem() == null ? null : doorgang.pseudoniem().waarde();
        maak(doorgang.werk().handle(), doorgang.aanlevering().id(), doorgang.bericht(), burger, doorgang.bevindingen());
    }

    @Override
    public void afgeleverd(Handle handle, UUID id) {
        Bericht bericht = lees(versleuteling.ontsleutel(handle.createQuery("select versleuteld from inhoud where bericht_id = :id").bind("id", id)
                .mapTo(byte[].class).one(), id));
        String burger = handle.createQuery("select pseudoniem from bericht where id = :id").bind("id", id).mapTo(String.class).findOne().orElse(null);
        maak(handle, id, bericht, burger, List.of());
    }

    private void maak(Handle handle, UUID origineel, Bericht bericht, String burger, List<Bevinding> bevindingen) {
        if (bericht.soort().isRetour() || !bestemming.laatRetourAanPoortwachter(bericht) || isBeantwoord(handle, origineel, bericht)) {
            return;
        }
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        Optional<Retourbericht> retour = uitgaven.met(bericht.uitgave()).retour()
                .bouw(bericht, bevindingen, new Retourgegevens(Retournummer.van(origineel), vandaag));
        if (retour.isPresent()) {
            legVast(handle, origineel, retour.get(), burger);
            termijnen.vervul(handle, origineel, Termijnsoort.RETOUR, vandaag);
        }
    }

    /** True when the receiver answered after all: there is one return per message. */
    private static boolean isBeantwoord(Handle handle, UUID origineel, Bericht bericht) {
        return handle.createQuery("select exists (select from bericht where antwoord_op = :origineel and soort = :soort and stand <> 'geweigerd')")
                .bind("origineel", origineel).bind("soort", bericht.soort().retour().name()).mapTo(Boolean.class).one();
    }

    private void legVast(Handle handle, UUID origineel, Retourbericht retour, String burger) {
        Bericht bericht = lees(retour.bytes());
        UUID spoor = handle.createQuery("select coalesce(spoor, id) from bericht where id = :id").bind("id", origineel).mapTo(UUID.class).one();
        Aanlevering aanlevering = new Aanlevering(Berichtnummer.nieuw(), retour.bytes(), POORTWACHTER, null, java.util.Map.of(),
                Aanlevering.Opdracht.DOORGEVEN, klok.instant(), Optional.of(Traceparent.bij(spoor, "ontvangen/" + origineel)));
        try {
            String verslag = json.writeValueAsString(Verslag.vanEigenRetour(aanlevering, bericht));
            Bundel bundel = new Bundel();
            Boekhouding.voegToe(bundel, new Boekhouding.Boeking(bericht, aanlevering, burger, Stand.GEACCEPTEERD, null, verslag,
                    origineel, null, versleuteling.versleutel(retour.bytes(), aanlevering.id()), null, bestemming.wijze(bericht),
                    Bestemming.volgsleutel(bericht, burger), List.of(Boekhouding.BEREIK_BERICHT, Boekhouding.identiteit(bericht))));
            bundel.voerUit(handle.getConnection());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Het retourbericht op " + origineel + " is niet vast te leggen", e);
        }
    }

    private Bericht lees(byte[] xml) {
        try {
            Xmldocument document = lezer.lees(xml);
            Berichtnaam naam = Berichtnaam.van(document.wortel()).orElseThrow();
            return new Bericht(naam.uitgave(), naam.soort(), Kop.uit(document.wortel()), document, null);
        } catch (Leesfout e) {
            throw new IllegalStateException("Een vastgelegd bericht is niet meer leesbaar: " + e.code().naam(), e);
        }
    }
}
