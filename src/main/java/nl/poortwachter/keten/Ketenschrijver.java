package nl.poortwachter.keten;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.poortwachter.bericht.Pseudoniem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Records the facts of one message: its key, and one batch per kind of fact that it holds, which is one kind in practice. */
final class Ketenschrijver {
    private static final String TOEWIJZING = """
            insert into keten_toewijzing (bericht_id, gemeente, aanbieder, pseudoniem, nummer, referentie, categorie, code, moment,
                   ingangsdatum, einddatum, reden_wijziging, volume, eenheid, frequentie, budget, bekend_op)
            values (:bericht, :gemeente, :aanbieder, :pseudoniem, :nummer, :referentie, :categorie, :code, :moment,
                   :ingangsdatum, :einddatum, :reden, :volume, :eenheid, :frequentie, :budget, :bekendOp)
            """;
    private static final String LEVERING = """
            insert into keten_levering (bericht_id, gemeente, aanbieder, pseudoniem, verwijdering, nummer, categorie, code, begindatum, reden,
                   einddatum)
            values (:bericht, :gemeente, :aanbieder, :pseudoniem, :verwijdering, :nummer, :categorie, :code, :begindatum, :reden, :einddatum)
            """;
    private static final String VERZOEK = """
            insert into keten_verzoek (bericht_id, gemeente, aanbieder, pseudoniem, referentie, soort, dagtekening, verwijzer,
                   gezagsdrager_bekend, reden_verzoek)
            values (:bericht, :gemeente, :aanbieder, :pseudoniem, :referentie, :soort, :dagtekening, :verwijzer, :gezagsdragerBekend, :reden)
            """;
    private static final String ANTWOORD = """
            insert into keten_antwoord (bericht_id, gemeente, aanbieder, referentie, afgewezen)
            values (:bericht, :gemeente, :aanbieder, :referentie, :afgewezen)
            """;
    private static final String SLEUTEL = """
            insert into keten_sleutel (afzender, berichtcode, identificatie, bericht_id)
            values (:afzender, :berichtcode, :identificatie, :bericht) on conflict do nothing
            """;
    private final Handle handle;
    private final UUID berichtId;
    private final Pseudoniem pseudoniem;
    private final Ketenfeiten feiten;

    Ketenschrijver(Handle handle, UUID berichtId, Pseudoniem pseudoniem, Ketenfeiten feiten) {
        this.handle = handle;
        this.berichtId = berichtId;
        this.pseudoniem = pseudoniem;
        this.feiten = feiten;
    }

    static void gebruikt(Handle handle, UUID berichtId, Berichtsleutel sleutel) {
        handle.createUpdate(SLEUTEL).bind("afzender", sleutel.afzender()).bind("berichtcode", sleutel.berichtcode())
                .bind("identificatie", sleutel.identificatie()).bind("bericht", berichtId).execute();
    }

    void schrijf() {
        gebruikt(handle, berichtId, feiten.sleutel());
        voegToe(TOEWIJZING, feiten.toewijzingen(), Ketenschrijver::bind);
        voegToe(LEVERING, feiten.starts(), (rij, melding) -> bind(rij, melding.sleutel(), melding.verwijdering(), null));
        voegToe(LEVERING, feiten.stops(), (rij, melding) -> bind(rij, melding.sleutel().start(), melding.verwijdering(), melding.sleutel()));
        voegToe(VERZOEK, feiten.verzoeken(), Ketenschrijver::bind);
        voegToe(ANTWOORD, feiten.antwoorden(), (rij, antwoord) ->
                rij.bind("referentie", antwoord.referentie()).bind("afgewezen", antwoord.afgewezen()));
    }

    private <T> void voegToe(String sql, List<T> rijen, BiConsumer<PreparedBatch, T> binding) {
        if (rijen.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (T rij : rijen) {
            batch.bind("bericht", berichtId).bind("gemeente", feiten.paar().gemeente()).bind("aanbieder", feiten.paar().aanbieder())
                    .bind("pseudoniem", pseudoniem == null ? null : pseudoniem.waarde());
            binding.accept(batch, rij);
            batch.add();
        }
        batch.execute();
    }

    private static void bind(PreparedBatch rij, Toewijzing t) {
        bind(rij, t.product());
        rij.bind("nummer", t.nummer()).bind("referentie", t.referentie()).bind("moment", precies(t.moment()))
                .bind("ingangsdatum", precies(t.ingangsdatum())).bind("einddatum", precies(t.einddatum())).bind("reden", t.redenWijziging())
                .bind("volume", t.omvang() == null ? null : t.omvang().volume())
                .bind("eenheid", t.omvang() == null ? null : t.omvang().eenheid())
                .bind("frequentie", t.omvang() == null ? null : t.omvang().frequentie())
                .bind("budget", t.budget()).bind("bekendOp", precies(t.bekendOp()));
    }

    private static void bind(PreparedBatch rij, Startsleutel start, boolean verwijdering, Stopsleutel stop) {
        bind(rij, start.product());
        rij.bind("nummer", start.nummer()).bind("begindatum", precies(start.begindatum())).bind("verwijdering", verwijdering)
                .bind("reden", stop == null ? null : stop.reden()).bind("einddatum", precies(stop == null ? null : stop.einddatum()));
    }

    private static void bind(PreparedBatch rij, Verzoek v) {
        rij.bind("referentie", v.referentie()).bind("soort", v.soort().name()).bind("dagtekening", precies(v.dagtekening()))
                .bind("verwijzer", v.verwijzer()).bind("gezagsdragerBekend", v.gezagsdragerBekend()).bind("reden", v.redenVerzoek());
    }

    private static void bind(PreparedBatch rij, Product product) {
        rij.bind("categorie", product == null ? null : product.categorie()).bind("code", product == null ? null : product.code());
    }

    /** Dates go to the driver as they are: the detour over java.sql.Date and Timestamp shifts with the time zone of the machine. */
    private static Argument precies(Object datum) {
        return (positie, opdracht, context) -> opdracht.setObject(positie, datum);
    }
}
