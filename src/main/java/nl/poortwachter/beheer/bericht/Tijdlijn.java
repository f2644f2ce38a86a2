package nl.poortwachter.beheer.bericht;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.verwerking.Stapverslag;
import nl.poortwachter.verwerking.Verslag;
import org.jdbi.v3.core.Handle;

/** Puts what happened to a message in order of time. */
final class Tijdlijn {
    private static final String POGINGEN = """
            select nummer, begonnen_op, geeindigd_op, uitkomst, httpstatus, reden, knooppunt from poging where aflevering_id = :id order by nummer""";
    private static final String HERZENDINGEN = """
            select p.vrijgegeven_op, h.id, h.reden_versleuteld, h.gemaakt_door || coalesce(' + ' || h.bevestigd_door, '') as gemaakt_door from herzendpost p join herzending h on h.id = p.herzending_id
            where p.bericht_id = (select bericht_id from aflevering where id = :id) and p.vrijgegeven_op is not null""";
    private final Handle handle;
    private final Versleuteling versleuteling;

    /** Reads on this connection, with these keys for reasons. */
    Tijdlijn(Handle handle, Versleuteling versleuteling) {
        this.handle = handle;
        this.versleuteling = versleuteling;
    }

    List<Gebeurtenis> van(Instant ontvangen, Verslag verslag, Bezorging bezorging, List<Verwijzing> antwoorden) {
        List<Gebeurtenis> alles = new ArrayList<>();
        alles.add(new Gebeurtenis(ontvangen, "ontvangen", "neutraal", null, null, null));
        verslag.stappen().forEach(stap -> alles.add(stap(ontvangen, stap)));
        if (bezorging != null) {
            alles.addAll(pogingen(bezorging.id()));
            alles.addAll(herzendingen(bezorging.id()));
        }
        antwoorden.forEach(a -> alles.add(new Gebeurtenis(a.ontvangenOp(), "antwoord", "neutraal", a.soort(), a.stand(), null)));
        // Stable: the steps all happened at the moment of receipt and stay in their own order.
        return alles.stream().sorted(Comparator.comparing(Gebeurtenis::op)).toList();
    }

    private static Gebeurtenis stap(Instant op, Stapverslag stap) {
        return new Gebeurtenis(op, "stap", stap.uitslag().naam(), stap.stap(), stap.toelichting(), null);
    }

    private List<Gebeurtenis> pogingen(long aflevering) {
        return handle.createQuery(POGINGEN).bind("id", aflevering).map((rij, ctx) -> {
            Instant begin = rij.getTimestamp("begonnen_op").toInstant();
            Instant einde = rij.getTimestamp("geeindigd_op").toInstant();
            String uitslag = switch (rij.getString("uitkomst")) {
                case "afgeleverd" -> "goed";
                case "geweigerd" -> "fout";
                default -> "wacht";
            };
            return new Gebeurtenis(begin, "poging", uitslag, rij.getString("nummer"), rij.getString("uitkomst") + ": " + rij.getString("reden") + " ("
                    + rij.getString("knooppunt") + ")", Duration.between(begin, einde));
        }).list();
    }

    private List<Gebeurtenis> herzendingen(long aflevering) {
        return handle.createQuery(HERZENDINGEN).bind("id", aflevering).map((rij, ctx) -> new Gebeurtenis(
                rij.getTimestamp("vrijgegeven_op").toInstant(), "herzonden", "neutraal", rij.getString("gemaakt_door"), versleuteling.ontsleutelTekst(rij.getBytes("reden_versleuteld"), rij.getObject("id", UUID.class)), null)).list();
    }
}
