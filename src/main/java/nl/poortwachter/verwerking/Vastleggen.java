package nl.poortwachter.verwerking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.keten.Berichtsleutel;
import nl.poortwachter.keten.KetenOpslag;
import nl.poortwachter.keten.Ketenfeiten;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.Werk;
import nl.poortwachter.partij.Afleverwijze;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;

/**
 * Records a judged message.
 *
 * <p>Guarantees. Everything that belongs to a message is written in one transaction: verdict, content, outbox row, idempotency rows, and
 * whatever earlier steps wrote in the same unit of work. After the commit a crash loses nothing; before it there is nothing. The same
 * body under the same identity is recorded once and gets its first verdict again. A message that did not pass the schema leaves no trace.
 */
@Singleton
@Named("vastleggen")
public class Vastleggen {
    private final Werk werk;
    private final Versleuteling versleuteling;
    private final Partijen partijen;
    private final KetenOpslag keten;
    private final ObjectMapper json;

    /** The step on this database with these keys and parties. */
    public Vastleggen(Werk werk, Versleuteling versleuteling, Partijen partijen, KetenOpslag keten, ObjectMapper json) {
        this.werk = werk;
        this.versleuteling = versleuteling;
        this.partijen = partijen;
        this.keten = keten;
        this.json = json;
    }

    /** Records the message, unless it is only checked or did not pass the schema. */
    public void voer(Doorgang doorgang) throws SQLException, JsonProcessingException {
        doorgang.besloten(stand(doorgang));
        if (doorgang.isGeweigerdAanDeDeur() || doorgang.aanlevering().opdracht() == Aanlevering.Opdracht.CONTROLEREN) {
            return;
        }
        if (doorgang.werk() == null) {
            doorgang.begonnen(werk.begin());
        }
        Connection db = doorgang.werk().handle().getConnection();
        boolean dubbel = doorgang.bevindingen().stream().anyMatch(b -> b.code().equals("TR056"));
        if (dubbel && isHerhaling(doorgang, db) || !Boekhouding.voegToe(db, boeking(doorgang, !dubbel)) && isBotsing(doorgang)) {
            return;
        }
        schrijfKeten(doorgang);
        doorgang.werk().commit();
    }

    private static Stand stand(Doorgang doorgang) {
        if (doorgang.isGeweigerd()) {
            return Stand.GEWEIGERD;
        }
        if (!doorgang.moetWachten()) {
            return Stand.GEACCEPTEERD;
        }
        return doorgang.uitkomst() == null ? Stand.AANGEHOUDEN : Stand.BEPERKT;
    }

    private void schrijfKeten(Doorgang doorgang) {
        Bericht bericht = doorgang.bericht();
        if (bericht.soort().isRetour()) {
            return;
        }
        if (doorgang.stand() == Stand.GEACCEPTEERD) {
            keten.schrijf(doorgang.werk().handle(), doorgang.aanlevering().id(), doorgang.pseudoniem(), Ketenfeiten.uit(bericht));
        } else {
            keten.gebruikt(doorgang.werk().handle(), doorgang.aanlevering().id(), Berichtsleutel.van(bericht));
        }
    }

    private Boekhouding.Boeking boeking(Doorgang doorgang, boolean metIdentiteit) throws JsonProcessingException {
        Bericht bericht = doorgang.bericht();
        Stand stand = doorgang.stand();
        String burger = doorgang.pseudoniem() == null ? null : doorgang.pseudoniem().waarde();
        List<String> sleutels = new ArrayList<>();
        if (metIdentiteit) {
            sleutels.addAll(List.of(Boekhouding.BEREIK_BERICHT, identiteit(bericht)));
        }
        if (doorgang.aanlevering().sleutel() != null) {
            sleutels.addAll(List.of(doorgang.aanlevering().afnemer().id(), doorgang.aanlevering().sleutel()));
        }
        return new Boekhouding.Boeking(bericht, doorgang.aanlevering(), burger, stand, doorgang.verslag().fase(), json.writeValueAsString(doorgang.verslag()),
                null, versleuteld(doorgang), stand == Stand.GEACCEPTEERD ? wijze(bericht) : null, bericht.bestemming() + "/" + burger, sleutels);
    }

    /** What is delivered is kept; a message that waits is kept as it came, because only the verdict to come decides what may pass. */
    private byte[] versleuteld(Doorgang doorgang) {
        byte[] inhoud = switch (doorgang.stand()) {
            case GEACCEPTEERD -> doorgang.uitgaand().getBytes(StandardCharsets.UTF_8);
            case AANGEHOUDEN, BEPERKT -> doorgang.aanlevering().inhoud();
            default -> null;
        };
        return inhoud == null ? null : versleuteling.versleutel(inhoud, doorgang.aanlevering().id());
    }

    private String wijze(Bericht bericht) {
        Afleverwijze wijze = partijen.partij(bericht.bestemming()).flatMap(Partij::aflevering).orElseThrow();
        return wijze instanceof Afleverwijze.Push ? "push" : "postbus";
    }

    /** True when the body under this identity or key was here before; the passage then carries the first answer or the conflict. */
    private boolean isHerhaling(Doorgang doorgang, Connection db) throws SQLException, JsonProcessingException {
        byte[] hash = doorgang.aanlevering().hash();
        String sleutel = doorgang.aanlevering().sleutel();
        Optional<Boekhouding.Eerder> onderSleutel = sleutel == null ? Optional.empty()
                : Boekhouding.eerder(db, doorgang.aanlevering().afnemer().id(), sleutel);
        if (onderSleutel.isPresent() && !onderSleutel.get().zelfdeInhoud(hash)) {
            doorgang.isHerhaling(new Herhaling.AndereInhoud());
            return true;
        }
        Optional<Boekhouding.Eerder> eerder = onderSleutel
                .or(() -> zelfde(db, Boekhouding.BEREIK_BERICHT, identiteit(doorgang.bericht())).filter(e -> e.zelfdeInhoud(hash)));
        if (eerder.isPresent()) {
            doorgang.isHerhaling(new Herhaling.EersteAntwoord(json.readValue(eerder.get().verslag(), Verslag.class)));
        }
        return eerder.isPresent();
    }

    private static Optional<Boekhouding.Eerder> zelfde(Connection db, String bereik, String sleutel) {
        try {
            return Boekhouding.eerder(db, bereik, sleutel);
        } catch (SQLException e) {
            throw new IllegalStateException("Eerdere inzendingen zijn niet te lezen", e);
        }
    }

    /** A key was taken between reading and writing: undo, and find out by whom. */
    private boolean isBotsing(Doorgang doorgang) throws SQLException, JsonProcessingException {
        doorgang.werk().close();
        doorgang.begonnen(werk.begin());
        Connection db = doorgang.werk().handle().getConnection();
        if (isHerhaling(doorgang, db)) {
            return true;
        }
        if (doorgang.isGeweigerd()) {
            return !Boekhouding.voegToe(db, boeking(doorgang, false));
        }
        doorgang.isHerhaling(new Herhaling.Gelijktijdig());
        return true;
    }

    private static String identiteit(Bericht bericht) {
        String nummer = bericht.soort().isRetour() ? bericht.kop().identificatieRetour() : bericht.kop().identificatie();
        return bericht.verzender() + "/" + bericht.soort().berichtcode() + "/" + nummer;
    }
}
