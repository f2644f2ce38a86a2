package nl.poortwachter.keten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Pseudoniem;

/** One row of the query of {@link Ketenlezer} as the fact that it stands for. */
final class Ketenrij {
    /** The key of the message under test was used before. */
    record GebruikteSleutel() { }

    /** The provider used this reference before, at whatever municipality. */
    record GebruikteReferentie(String referentie) { }

    private Ketenrij() { }

    static Object feit(ResultSet rij) throws SQLException {
        String feit = rij.getString("feit");
        return switch (feit) {
            case "TOEWIJZING" -> toewijzing(rij);
            case "START" -> new Startmelding(start(rij), rij.getBoolean("vlag"));
            case "STOP" -> new Stopmelding(new Stopsleutel(start(rij), rij.getString("reden"), datum(rij, "einde")), rij.getBoolean("vlag"));
            case "VERZOEK" -> verzoek(rij);
            case "ANTWOORD" -> new Antwoord(rij.getString("referentie"), rij.getBoolean("vlag"));
            case "SLEUTEL" -> new GebruikteSleutel();
            case "REFERENTIE" -> new GebruikteReferentie(rij.getString("referentie"));
            case "HOUDER" -> new Houder(rij.getInt("nummer"), rij.getString("aanbieder"), new Pseudoniem(rij.getString("pseudoniem")));
            default -> throw new IllegalStateException("onbekend feit " + feit);
        };
    }

    /** The facts of this type, in the order of the rows. */
    static <T> List<T> alle(List<Object> feiten, Class<T> type) {
        return feiten.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Toewijzing toewijzing(ResultSet rij) throws SQLException {
        Integer volume = rij.getObject("volume", Integer.class);
        Omvang omvang = volume == null ? null : new Omvang(volume, rij.getString("eenheid"), rij.getString("frequentie"));
        return new Toewijzing(rij.getInt("nummer"), rij.getString("referentie"), product(rij), rij.getObject("moment", LocalDateTime.class),
                datum(rij, "begin"), datum(rij, "einde"), rij.getString("reden"), omvang, rij.getObject("budget", Integer.class),
                datum(rij, "bekend_op"));
    }

    private static Verzoek verzoek(ResultSet rij) throws SQLException {
        Berichtsoort soort = Berichtsoort.valueOf(rij.getString("soort"));
        boolean wijziging = soort == Berichtsoort.JW317;
        String reden = rij.getString("reden");
        return new Verzoek(rij.getString("referentie"), soort, datum(rij, "begin"), wijziging ? null : reden,
                rij.getObject("vlag", Boolean.class), wijziging ? reden : null);
    }

    private static Startsleutel start(ResultSet rij) throws SQLException {
        return new Startsleutel(rij.getObject("nummer", Integer.class), product(rij), datum(rij, "begin"));
    }

    private static Product product(ResultSet rij) throws SQLException {
        String categorie = rij.getString("categorie");
        return categorie == null ? null : new Product(categorie, rij.getString("code"));
    }

    private static LocalDate datum(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }
}
