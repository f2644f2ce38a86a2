package nl.poortwachter.keten;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.opslag.Bundel;

/** Records the facts of one message: its key, and the rows of each kind of fact that it holds, which is one kind in practice. */
final class Ketenschrijver {
    private static final String TOEWIJZING = """
            insert into keten_toewijzing (bericht_id, gemeente, aanbieder, pseudoniem, nummer, referentie, categorie, code, moment,
                   ingangsdatum, einddatum, reden_wijziging, volume, eenheid, frequentie, budget, bekend_op)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LEVERING = """
            insert into keten_levering (bericht_id, gemeente, aanbieder, pseudoniem, verwijdering, nummer, categorie, code, begindatum, reden,
                   einddatum)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String VERZOEK = """
            insert into keten_verzoek (bericht_id, gemeente, aanbieder, pseudoniem, referentie, soort, dagtekening, verwijzer,
                   gezagsdrager_bekend, reden_verzoek)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ANTWOORD = """
            insert into keten_antwoord (bericht_id, gemeente, aanbieder, referentie, afgewezen)
            values (?, ?, ?, ?, ?)""";
    private static final String SLEUTEL = """
            insert into keten_sleutel (afzender, berichtcode, identificatie, bericht_id)
            values (?, ?, ?, ?) on conflict do nothing""";
    private final Bundel bundel;
    private final UUID berichtId;
    private final String pseudoniem;
    private final Ketenfeiten feiten;

    Ketenschrijver(Bundel bundel, UUID berichtId, Pseudoniem pseudoniem, Ketenfeiten feiten) {
        this.bundel = bundel;
        this.berichtId = berichtId;
        this.pseudoniem = pseudoniem == null ? null : pseudoniem.waarde();
        this.feiten = feiten;
    }

    static void gebruikt(Bundel bundel, UUID berichtId, Berichtsleutel sleutel) {
        bundel.voeg(SLEUTEL, sleutel.afzender(), sleutel.berichtcode(), sleutel.identificatie(), berichtId);
    }

    void schrijf() {
        gebruikt(bundel, berichtId, feiten.sleutel());
        voegToe(TOEWIJZING, feiten.toewijzingen(), this::rij);
        voegToe(LEVERING, feiten.starts(), m -> rij(m.sleutel(), m.verwijdering(), null));
        voegToe(LEVERING, feiten.stops(), m -> rij(m.sleutel().start(), m.verwijdering(), m.sleutel()));
        voegToe(VERZOEK, feiten.verzoeken(), this::rij);
        voegToe(ANTWOORD, feiten.antwoorden(), a -> new Object[] {berichtId, feiten.paar().gemeente(), feiten.paar().aanbieder(), a.referentie(), a.afgewezen()});
    }

    private <T> void voegToe(String sql, List<T> regels, Function<T, Object[]> rij) {
        bundel.voegRijen(sql, regels.stream().map(rij).toList());
    }

    private Object[] rij(Toewijzing t) {
        Omvang omvang = t.omvang();
        return metBurger(t.nummer(), t.referentie(), categorie(t.product()), code(t.product()), t.moment(), t.ingangsdatum(), t.einddatum(),
                t.redenWijziging(), omvang == null ? null : omvang.volume(), omvang == null ? null : omvang.eenheid(),
                omvang == null ? null : omvang.frequentie(), t.budget(), t.bekendOp());
    }

    private Object[] rij(Startsleutel start, boolean verwijdering, Stopsleutel stop) {
        return metBurger(verwijdering, start.nummer(), categorie(start.product()), code(start.product()), start.begindatum(),
                stop == null ? null : stop.reden(), stop == null ? null : stop.einddatum());
    }

    private Object[] rij(Verzoek v) {
        return metBurger(v.referentie(), v.soort().name(), v.dagtekening(), v.verwijzer(), v.gezagsdragerBekend(), v.redenVerzoek());
    }

    private Object[] metBurger(Object... rest) {
        return Stream.concat(Stream.of(berichtId, feiten.paar().gemeente(), feiten.paar().aanbieder(), pseudoniem), Stream.of(rest)).toArray();
    }

    private static String categorie(Product product) {
        return product == null ? null : product.categorie();
    }

    private static String code(Product product) {
        return product == null ? null : product.code();
    }
}
