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
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.Werk;

/**
 * Records a judged message.
 *
 * <p>Guarantees. Everything that belongs to a message is written in one transaction: verdict, content, outbox row, idempotency rows, chain
 * facts, deadlines, the disclosure when it goes on, its return when it is refused, and whatever earlier steps wrote in the same unit of work.
 * After the commit a crash loses nothing; before it there is nothing. The same body under the same identity is recorded once and gets its
 * first verdict again. A message that was refused at the door leaves no trace, unless it was taken in before and held: then it is refused for good.
 */
@Singleton
@Named("vastleggen")
public class Vastleggen {
    private final Werk werk;
    private final Versleuteling versleuteling;
    private final Nasleep nasleep;
    private final Verstrekken verstrekken;
    private final Bestemming bestemming;
    private final Wachttijd wachttijd;
    private final ObjectMapper json;

    /** The step on this database with these keys and parties. */
    public Vastleggen(Werk werk, Versleuteling versleuteling, Nasleep nasleep, Verstrekken verstrekken, Bestemming bestemming,
                      Wachttijd wachttijd, ObjectMapper json) {
        this.werk = werk;
        this.versleuteling = versleuteling;
        this.nasleep = nasleep;
        this.verstrekken = verstrekken;
        this.bestemming = bestemming;
        this.wachttijd = wachttijd;
        this.json = json;
    }

    /** Records the message, unless it is only checked or was refused at the door. */
    public void voer(Doorgang doorgang) throws SQLException, JsonProcessingException {
        doorgang.besloten(Besluit.over(doorgang));
        boolean hervat = doorgang.aanlevering().opdracht() == Aanlevering.Opdracht.HERVATTEN;
        if (doorgang.isGeweigerdAanDeDeur() && !hervat || doorgang.aanlevering().opdracht() == Aanlevering.Opdracht.CONTROLEREN) {
            return;
        }
        if (doorgang.werk() == null) {
            doorgang.begonnen(werk.begin());
        }
        if (doorgang.isGeweigerdAanDeDeur()) {
            weigerAlsnog(doorgang);
        } else if (isVastgelegd(doorgang)) {
            nasleep.werkBij(doorgang);
            doorgang.werk().commit();
        }
    }

    /** What was held and would not pass the door now, gets no return message (there is none on levels 0 and 1), but does get an end and a reason. */
    private void weigerAlsnog(Doorgang doorgang) throws JsonProcessingException {
        Bundel oordeel = new Bundel();
        Boekhouding.weiger(oordeel, doorgang.aanlevering().id(), json.writeValueAsString(doorgang.verslag()));
        oordeel.voerUit(doorgang.werk().handle().getConnection());
        doorgang.werk().commit();
    }

    private boolean isVastgelegd(Doorgang doorgang) throws SQLException, JsonProcessingException {
        Connection db = doorgang.werk().handle().getConnection();
        if (doorgang.aanlevering().opdracht() == Aanlevering.Opdracht.HERVATTEN) {
            return isHerzien(doorgang, db);
        }
        boolean dubbel = doorgang.bevindingen().stream().anyMatch(b -> b.code().equals("TR056"));
        if (dubbel && isHerhaling(doorgang, db)) {
            return false;
        }
        return isNieuw(doorgang, !dubbel) || isVastgelegdNaBotsing(doorgang);
    }

    /** First the verdict alone: when another node was first, what goes with it is there already. */
    private boolean isHerzien(Doorgang doorgang, Connection db) throws JsonProcessingException {
        Bundel oordeel = new Bundel();
        Boekhouding.herzie(oordeel, boeking(doorgang, false));
        if (oordeel.voerUit(db).get(0) == 0) {
            return false;
        }
        Bundel gevolg = new Bundel();
        voegGevolgToe(doorgang, gevolg);
        gevolg.voerUit(db);
        return true;
    }

    private boolean isNieuw(Doorgang doorgang, boolean metIdentiteit) throws JsonProcessingException {
        Boekhouding.Boeking boeking = boeking(doorgang, metIdentiteit);
        Bundel bundel = new Bundel();
        Boekhouding.voegToe(bundel, boeking);
        voegGevolgToe(doorgang, bundel);
        return bundel.voerUit(doorgang.werk().handle().getConnection()).get(0) == boeking.sleutels().size() / 2;
    }

    private void voegGevolgToe(Doorgang doorgang, Bundel bundel) {
        nasleep.schrijf(doorgang, bundel);
        verstrekken.legVast(doorgang, bundel);
    }

    private Boekhouding.Boeking boeking(Doorgang doorgang, boolean metIdentiteit) throws JsonProcessingException {
        Bericht bericht = doorgang.bericht();
        Aanlevering aanlevering = doorgang.aanlevering();
        String burger = doorgang.pseudoniem() == null ? null : doorgang.pseudoniem().waarde();
        List<String> sleutels = new ArrayList<>();
        if (metIdentiteit) {
            sleutels.addAll(List.of(Boekhouding.BEREIK_BERICHT, Boekhouding.identiteit(bericht)));
        }
        if (aanlevering.sleutel() != null) {
            sleutels.addAll(List.of(aanlevering.afnemer().id(), aanlevering.sleutel()));
        }
        Verslag verslag = doorgang.verslag();
        return new Boekhouding.Boeking(bericht, aanlevering, burger, doorgang.stand(), verslag.fase(), json.writeValueAsString(verslag),
                doorgang.antwoordOp(), doorgang.stand() == Stand.AANGEHOUDEN ? wachttijd.vanaf(aanlevering.ontvangenOp()) : null,
                versleuteld(doorgang), verklaring(doorgang), doorgang.stand() == Stand.GEACCEPTEERD ? bestemming.wijze(bericht) : null,
                Bestemming.volgsleutel(bericht, burger), sleutels);
    }

    /** What is delivered is kept; a message that waits is kept as it came, because only the verdict to come decides what may pass. */
    private byte[] versleuteld(Doorgang doorgang) {
        byte[] inhoud = switch (doorgang.stand()) {
            case GEACCEPTEERD -> doorgang.uitgaand().getBytes(StandardCharsets.UTF_8);
            case AANGEHOUDEN, BEPERKT, ONGEKOPPELD -> doorgang.aanlevering().inhoud();
            default -> null;
        };
        return inhoud == null ? null : versleuteling.versleutel(inhoud, doorgang.aanlevering().id());
    }

    /** What the sender declared counts again when the waiting ends. It may name people, so it is kept as content is. */
    private byte[] verklaring(Doorgang doorgang) throws JsonProcessingException {
        boolean wacht = doorgang.stand() == Stand.AANGEHOUDEN || doorgang.stand() == Stand.BEPERKT;
        return !wacht || doorgang.aanlevering().verklaring().isEmpty() ? null
                : versleuteling.versleutel(json.writeValueAsBytes(doorgang.aanlevering().verklaring()), doorgang.aanlevering().id());
    }

    /** True when the body under this identity or key was here before; the passage then carries the first answer or the conflict. */
    private boolean isHerhaling(Doorgang doorgang, Connection db) throws SQLException, JsonProcessingException {
        byte[] hash = doorgang.aanlevering().hash();
        String sleutel = doorgang.aanlevering().sleutel();
        Optional<Boekhouding.Eerder> eerder = sleutel == null ? Optional.empty()
                : Boekhouding.eerder(db, doorgang.aanlevering().afnemer().id(), sleutel);
        if (eerder.isPresent() && !eerder.get().zelfdeInhoud(hash)) {
            doorgang.isHerhaling(new Herhaling.AndereInhoud());
            return true;
        }
        if (eerder.isEmpty()) {
            eerder = Boekhouding.eerder(db, Boekhouding.BEREIK_BERICHT, Boekhouding.identiteit(doorgang.bericht())).filter(e -> e.zelfdeInhoud(hash));
        }
        if (eerder.isPresent()) {
            doorgang.isHerhaling(new Herhaling.EersteAntwoord(json.readValue(eerder.get().verslag(), Verslag.class)));
        }
        return eerder.isPresent();
    }

    /** A key was taken between reading and writing: undo, find out by whom, and record a refused duplicate without its identity. */
    private boolean isVastgelegdNaBotsing(Doorgang doorgang) throws SQLException, JsonProcessingException {
        doorgang.werk().close();
        doorgang.begonnen(werk.begin());
        Connection db = doorgang.werk().handle().getConnection();
        if (isHerhaling(doorgang, db)) {
            return false;
        }
        if (doorgang.isGeweigerd()) {
            return isNieuw(doorgang, false);
        }
        doorgang.isHerhaling(new Herhaling.Gelijktijdig());
        return false;
    }
}
