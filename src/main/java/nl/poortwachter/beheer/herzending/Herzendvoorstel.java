package nl.poortwachter.beheer.herzending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.aflevering.Wachtrij;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.verstrekking.Verstrekkingen;
import nl.poortwachter.verwerking.Herbeoordeling;
import nl.poortwachter.verwerking.Verschil;
import nl.poortwachter.vierogen.Handeling;
import nl.poortwachter.vierogen.NietUitvoerbaar;
import nl.poortwachter.vierogen.Voorstel;
import org.jdbi.v3.core.Handle;

/**
 * Sends a message again that is not the same any more, or that its receiver refused, when a second person agrees (docs/adr/0066). What is confirmed is the
 * difference that was looked at: when it has changed in the meantime, nothing goes.
 */
@Singleton
public class Herzendvoorstel implements Handeling {
    /** The kind of the proposals. */
    public static final String SOORT = "herzending";
    private static final String STAND = "select stand from aflevering where bericht_id = :id and stand in ('onbestelbaar', 'geweigerd')";
    /** Of an attempt that ended otherwise, the receiver may have had the message as it was. */
    private static final String MISSCHIEN_GEZIEN = """
            select exists (select from poging p join aflevering a on a.id = p.aflevering_id where a.bericht_id = :id and p.uitkomst <> 'later')""";
    private static final String VERSLAG = """
            update bericht set verslag = jsonb_set(verslag, '{gestript}', coalesce(verslag -> 'gestript', '[]') || cast(:gestript as jsonb)) where id = :id""";
    private static final String HERKOMST = """
            with h as (insert into herzending (id, gemaakt_op, gemaakt_door, omschrijving, stand, tempo, reden_versleuteld, begonnen_op, geeindigd_op, bevestigd_door)
                       values (:voorstel, :op, :door, 'na wijziging, met vier ogen', 'klaar', 1, :reden, :nu, :nu, :bevestigd))
            insert into herzendpost (herzending_id, volgnummer, bericht_id, vrijgegeven_op) values (:voorstel, 1, :bericht, :nu)""";
    private final Herbeoordeling herbeoordeling;
    private final Verstrekkingen verstrekkingen;
    private final Versleuteling versleuteling;
    private final ObjectMapper json;

    /** Compares and records with these. */
    public Herzendvoorstel(Herbeoordeling herbeoordeling, Verstrekkingen verstrekkingen, Versleuteling versleuteling, ObjectMapper json) {
        this.herbeoordeling = herbeoordeling;
        this.verstrekkingen = verstrekkingen;
        this.versleuteling = versleuteling;
        this.json = json;
    }

    /**
     * What there is to decide on now.
     *
     * @param bezwaar why it cannot go, or null
     * @param wijziging what would change; null when it cannot go
     */
    public record Voorbeeld(String bezwaar, Wijziging wijziging) {

        /** True when it would go out just as before and was not refused: then one person will do. */
        public boolean isGewoon() {
            return wijziging != null && wijziging.weggelaten().isEmpty() && !wijziging.anderePlaats() && wijziging.stand().equals("onbestelbaar");
        }
    }

    /** How this message would go out now; empty when it is no dead letter and was not refused, or its content is not kept (any more). */
    public Optional<Voorbeeld> bekijk(Handle handle, UUID bericht) {
        Optional<String> stand = handle.createQuery(STAND).bind("id", bericht).mapTo(String.class).findOne();
        return stand.flatMap(nu -> herbeoordeling.vergelijk(handle, bericht)
                .map(v -> new Voorbeeld(v.bezwaar(), v.bezwaar() == null ? Wijziging.van(bericht, nu, v) : null)));
    }

    /** What a proposal carries about this change. */
    public String inhoud(Wijziging wijziging) {
        return schrijf(wijziging);
    }

    /** The change that this proposal is about. */
    public Wijziging lees(Voorstel voorstel) {
        try {
            return json.readValue(voorstel.inhoud(), Wijziging.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Voorstel " + voorstel.id() + " is niet leesbaar", e);
        }
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public Recht recht() {
        return Recht.BEHEER;
    }

    @Override
    public String voerUit(Handle handle, Voorstel voorstel, String door, Instant nu) {
        Wijziging voorgesteld = lees(voorstel);
        UUID bericht = voorgesteld.bericht();
        String stand = handle.createQuery(STAND + " for update").bind("id", bericht).mapTo(String.class).findOne()
                .orElseThrow(() -> new NietUitvoerbaar("Het bericht wacht niet meer op herzending."));
        Verschil verschil = herbeoordeling.vergelijk(handle, bericht)
                .orElseThrow(() -> new NietUitvoerbaar("Van dit bericht wordt geen inhoud meer bewaard."));
        if (verschil.bezwaar() != null) {
            throw new NietUitvoerbaar("Het bericht mag niet meer door. " + verschil.bezwaar());
        }
        if (!voorgesteld.equals(Wijziging.van(bericht, stand, verschil))) {
            throw new NietUitvoerbaar("Er is sinds het voorstel iets veranderd. Bekijk het verschil opnieuw en doe een nieuw voorstel.");
        }
        vervang(handle, bericht, verschil);
        Wachtrij.biedGewijzigdAan(handle, bericht, verschil.wijze());
        handle.createUpdate(HERKOMST).bind("voorstel", voorstel.id()).bind("op", voorstel.op()).bind("door", voorstel.door())
                .bind("reden", versleuteling.versleutelTekst(voorstel.reden(), voorstel.id())).bind("nu", nu).bind("bevestigd", door).bind("bericht", bericht).execute();
        return "Het bericht staat weer in de wachtrij; " + weggelaten(verschil.gestript().size());
    }

    private void vervang(Handle handle, UUID bericht, Verschil verschil) {
        if (verschil.inhoud() == null) {
            return;
        }
        handle.createUpdate("update inhoud set versleuteld = :nieuw where bericht_id = :id")
                .bind("nieuw", versleuteling.versleutel(verschil.inhoud(), bericht)).bind("id", bericht).execute();
        handle.createUpdate(VERSLAG).bind("gestript", schrijf(verschil.gestript())).bind("id", bericht).execute();
        if (!handle.createQuery(MISSCHIEN_GEZIEN).bind("id", bericht).mapTo(Boolean.class).one()) {
            verstrekkingen.beperk(handle, bericht, verschil.beleid(), verschil.categorieen(), verschil.gestript());
        }
    }

    private static String weggelaten(int aantal) {
        return switch (aantal) {
            case 0 -> "er gaat niets minder mee.";
            case 1 -> "een element gaat niet meer mee.";
            default -> aantal + " elementen gaan niet meer mee.";
        };
    }

    private String schrijf(Object waarde) {
        try {
            return json.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Een herzending is niet te schrijven", e);
        }
    }
}
