package nl.poortwachter.verwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.keten.Geboorteopslag;
import nl.poortwachter.keten.KetenOpslag;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Ketenfeiten;
import nl.poortwachter.keten.Toewijzing;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.Werk;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Partijsoort;
import nl.poortwachter.partij.Retourmaker;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with earlier messages, against the real database. */
class InlezerTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private final KetenOpslag keten = new KetenOpslag();
    private final Inlezer inlezer = inlezer(Omgeving.TEST);

    @TempDir
    private Path map;

    @BeforeEach
    void schoon() {
        JDBI.useHandle(h -> h.execute("truncate keten_toewijzing, keten_levering, keten_verzoek, keten_antwoord, keten_sleutel"));
    }

    @Test
    void toewijzingen_starts_en_stops_worden_feiten_en_niets_anders() throws IOException {
        bewaar("a.xml", Jw307.bericht().identificatie("3").dagtekening("2026-04-20"));
        bewaar("oud/b.xml", Jw305.bericht().identificatie("2").dagtekening("2026-04-10"));
        bewaar("oud/c.xml", Jw301.bericht().identificatie("1"));
        bewaar("oud/lees-mij.txt", Jw301.bericht().identificatie("9"));

        assertThat(lees()).containsExactly("oud/c.xml INGELEZEN []", "oud/b.xml INGELEZEN []", "a.xml INGELEZEN []");

        Ketenbeeld beeld = beeld();
        assertThat(beeld.toewijzingen()).extracting(Toewijzing::bekendOp).containsExactly(LocalDate.parse(Berichtbouwer.DAGTEKENING));
        assertThat(List.of(beeld.starts().size(), beeld.stops().size())).containsExactly(1, 1);
        for (String tabel : List.of("bericht", "inhoud", "aflevering", "termijn", "verstrekking", "inzending")) {
            assertThat(aantal(tabel)).as(tabel).isZero();
        }
    }

    @Test
    void nog_eens_inlezen_verandert_niets() throws IOException {
        bewaar("a.xml", Jw301.bericht().identificatie("1"));
        lees();
        bewaar("b.xml", Jw301.bericht().identificatie("2").toewijzing(t -> t.nummer(2)));

        assertThat(lees()).containsExactly("a.xml BEKEND []", "b.xml INGELEZEN []");
        assertThat(beeld().toewijzingen()).hasSize(2);
    }

    @Test
    void wat_niet_kan_wordt_overgeslagen_met_zijn_plaats_en_reden() throws IOException {
        bewaar("1.xml", Jw301.bericht().bsn("999900007"));
        bewaar("2.xml", Jw301.bericht().identificatie("goed"));
        bewaar("3.xml", Jw315.bericht());
        bewaar("4.xml", Retour.op(Jw301.bericht()));
        Files.writeString(map.resolve("5.xml"), "geen xml");
        bewaar("6.xml", Jw301.bericht().gemeente("1674"));
        bewaar("7.xml", Jw301.bericht().aanbieder("12345679"));

        assertThat(lees()).containsExactly("1.xml OVERGESLAGEN [CS002]", "3.xml OVERGESLAGEN [JW315]", "4.xml OVERGESLAGEN [JW302]",
                "5.xml OVERGESLAGEN [LEES-XML]", "6.xml OVERGESLAGEN [HUB-VERZENDER-ONBEKEND]", "7.xml OVERGESLAGEN [HUB-BESTEMMING-ONBEKEND]", "2.xml INGELEZEN []");
        assertThat(aantal("keten_sleutel")).isEqualTo(1);
    }

    @Test
    void wie_tegelijk_inleest_neemt_elk_bericht_een_keer_op() throws IOException {
        for (int i = 1; i <= 40; i++) {
            bewaar(i + ".xml", Jw301.bericht().identificatie("I" + i));
        }
        long nieuw = IntStream.range(0, 4).parallel().mapToObj(i -> lees()).flatMap(List::stream).filter(r -> r.contains("INGELEZEN")).count();

        assertThat(List.of((int) nieuw, aantal("keten_toewijzing"), aantal("keten_sleutel"))).containsExactly(40, 40, 40);
    }

    @Test
    void OP080_wat_op_een_ingelezen_bericht_wachtte_wordt_opnieuw_beoordeeld() throws IOException {
        UUID wacht = wachtend(Berichtbouwer.BSN);
        UUID ander = wachtend("999900018");
        bewaar("1.xml", Jw301.bericht());

        lees();

        List<UUID> gewekt = JDBI.withHandle(h -> h.createQuery("select id from bericht where opnieuw").mapTo(UUID.class).list());
        JDBI.useHandle(h -> h.createUpdate("delete from bericht where id = any(:ids)").bindArray("ids", UUID.class, List.of(wacht, ander)).execute());
        assertThat(gewekt).containsExactly(wacht);
    }

    @Test
    void een_nummer_dat_niet_in_deze_omgeving_hoort_wordt_overgeslagen() throws IOException {
        bewaar("1.xml", Jw301.bericht());

        assertThat(lees(inlezer(Omgeving.PRODUCTIE))).containsExactly("1.xml OVERGESLAGEN [HUB-BSN-FICTIEF]");
    }

    /** A start about this citizen that is held. */
    private static UUID wachtend(String bsn) {
        UUID id = UUID.randomUUID();
        JDBI.useHandle(h -> h.createUpdate("""
                        insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, pseudoniem, afnemer, ontvangen_op, stand, verslag, bijgewerkt_op)
                        values (:id, '3.2', 'JW305', '12345678', '0748', :naam, :burger, 'systeem', now(), 'aangehouden', '{}', now())""")
                .bind("id", id).bind("naam", id.toString()).bind("burger", Proefkeuring.pseudoniem(bsn)).execute());
        return id;
    }

    private Inlezer inlezer(Omgeving omgeving) {
        Partijen partijen = new Partijen(omgeving, Set.of(), List.of(partij(Berichtbouwer.GEMEENTE, Partijsoort.GEMEENTE),
                partij(Berichtbouwer.AANBIEDER, Partijsoort.AANBIEDER)), List.of(), List.of());
        return new Inlezer(Proefkeuring.totNiveau2(), partijen, new Werk(JDBI), keten,
                new Trajectgeheugen(new Geboorteopslag(new Versleuteling(Sleutelbos.nieuw()))), InstantSource.system());
    }

    private List<String> lees() {
        return lees(inlezer);
    }

    private List<String> lees(Inlezer inlezer) {
        List<String> verslag = new ArrayList<>();
        try {
            inlezer.lees(map, regel -> verslag.add(regel.bestand() + " " + regel.uitkomst() + " " + regel.redenen()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return verslag;
    }

    private static Partij partij(String code, Partijsoort soort) {
        return new Partij(code, code, soort, true, Optional.empty(), Retourmaker.ONTVANGER, Set.of(), Set.of(), Set.of());
    }

    private void bewaar(String naam, Berichtbouwer<?> bericht) throws IOException {
        Path bestand = map.resolve(naam);
        Files.createDirectories(bestand.getParent());
        Files.write(bestand, bericht.bytes());
    }

    private Ketenbeeld beeld() {
        Bericht vraag = Gelezen.bericht(Jw305.bericht().identificatie("vraag"));
        return JDBI.withHandle(h -> keten.lees(h.getConnection(), UUID.randomUUID(), Ketenfeiten.uit(vraag), new Pseudoniem(Proefkeuring.pseudoniem(Berichtbouwer.BSN))));
    }

    private static int aantal(String tabel) {
        return JDBI.withHandle(h -> h.createQuery("select count(*) from " + tabel).mapTo(Integer.class).one());
    }
}
