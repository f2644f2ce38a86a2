package nl.poortwachter.opdracht.controleer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.opdracht.Afloop;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** controleer --keten: a folder of files judged against each other. */
class KetenreeksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALLEEN_DE_REEKS = "alleen de berichten van deze reeks; contracten, productlijsten en regelafspraken zijn niet bekend";

    @TempDir
    Path werkmap;
    private Berichtenmap map;

    @BeforeEach
    void map() {
        map = new Berichtenmap(werkmap.resolve("reeks"));
    }

    @Test
    void een_traject_is_schoon_en_elk_bericht_krijgt_de_fase_van_het_traject() throws IOException {
        traject();

        Afloop afloop = keten();

        assertThat(afloop.code()).as(afloop.uitvoer()).isZero();
        assertThat(oordelen(afloop)).containsExactly(
                tuple("1-verzoek.xml", "JW315", "geaccepteerd", "", 3, null),
                tuple("2-toewijzing.xml", "JW301", "geaccepteerd", "", 4, null),
                tuple("3-start.xml", "JW305", "geaccepteerd", "", 4, null),
                tuple("4-wijziging.xml", "JW317", "geaccepteerd", "", 6, null),
                tuple("5-toewijzing.xml", "JW301", "geaccepteerd", "", 6, null),
                tuple("6-stop.xml", "JW307", "geaccepteerd", "", 8, null));
        assertThat(stappen(afloop, 0)).containsExactly(
                tuple("lezen", "goed", null),
                tuple("niveau 1", "goed", "release 3.2, gekozen op de naamruimte (ijw/3_2) en BerichtVersie; altijd geldig"),
                tuple("niveau 2", "goed", null),
                tuple("koppelen", "overgeslagen", null),
                tuple("keten", "goed", ALLEEN_DE_REEKS),
                tuple("niveau 3", "goed", null),
                tuple("niveau 4", "goed", "TR381 overgeslagen: geen productlijst afgesproken tussen deze gemeente en aanbieder"),
                tuple("minimaliseren", "goed", regels(afloop).get(0).get("stappen").get(7).get("toelichting").asText()),
                tuple("hercontrole", "goed", null));
    }

    @Test
    void TR415_een_tweede_stop_in_hetzelfde_traject_wordt_geweigerd_en_de_rest_niet() throws IOException {
        traject();
        map.met("7-stop.xml", stop("33").identificatie("0007"));

        Afloop afloop = keten();

        assertThat(afloop.code()).isEqualTo(1);
        assertThat(oordelen(afloop)).hasSize(7).endsWith(tuple("7-stop.xml", "JW307", "geweigerd", "TR415 fout", null, null));
        assertThat(oordelen(afloop).subList(0, 6)).allMatch(o -> o.toList().get(2).equals("geaccepteerd"));
    }

    @Test
    void OP080_een_start_voor_zijn_toewijzing_is_aangehouden_en_na_haar_geaccepteerd() throws IOException {
        map.met("1-start.xml", Jw305.bericht());
        map.met("2-stop.xml", stop("31"));
        map.met("3-toewijzing.xml", Jw301.bericht());

        Afloop afloop = keten();

        assertThat(afloop.code()).isZero();
        assertThat(oordelen(afloop)).containsExactly(
                tuple("1-start.xml", "JW305", "aangehouden", "TR019 wacht", null, null),
                tuple("2-stop.xml", "JW307", "aangehouden", "TR019 wacht, TR382 wacht", null, null),
                tuple("3-toewijzing.xml", "JW301", "geaccepteerd", "", 4, null),
                tuple("1-start.xml", "JW305", "geaccepteerd", "", 4, "3-toewijzing.xml"),
                tuple("2-stop.xml", "JW307", "geaccepteerd", "", 8, "3-toewijzing.xml"));
    }

    @Test
    void tekst_toont_beide_oordelen_en_telt_het_laatste() {
        map.met("1-start.xml", Jw305.bericht());
        map.met("2-toewijzing.xml", Jw301.bericht());

        Afloop afloop = Afloop.van("controleer", "--keten", map.map());

        assertThat(afloop.code()).isZero();
        assertThat(afloop.uitvoer()).startsWith("JW305  aangehouden  " + pad("1-start.xml") + "\n    wacht TR019, regel ")
                .contains("JW305  geaccepteerd  " + pad("1-start.xml") + "  opnieuw na " + pad("2-toewijzing.xml") + "  fase 4 (Toewijzing)\n")
                .endsWith("\n2 bestanden: 2 geaccepteerd; 0 bevindingen, 2 onderdelen gestript.\n");
    }

    @Test
    void html_toont_beide_oordelen() {
        map.met("1-start.xml", Jw305.bericht());
        map.met("2-toewijzing.xml", Jw301.bericht());

        Afloop afloop = Afloop.van("controleer", "--keten", "--formaat", "html", map.map());

        assertThat(afloop.uitvoer()).contains("<p>JW305, <strong class=\"aangehouden\">aangehouden</strong>.</p>",
                "<p>JW305, <strong class=\"geaccepteerd\">geaccepteerd</strong>, opnieuw beoordeeld na " + pad("2-toewijzing.xml") + ", fase 4 ");
    }

    @Test
    void TR019_een_start_waarvan_de_toewijzing_uitblijft_blijft_aangehouden() throws IOException {
        map.met("1-start.xml", Jw305.bericht());
        map.met("2-toewijzing.xml", Jw301.bericht().toewijzing(t -> t.nummer(300299)));

        Afloop afloop = keten();

        assertThat(afloop.code()).isEqualTo(1);
        assertThat(oordelen(afloop)).containsExactly(tuple("1-start.xml", "JW305", "aangehouden", "TR019 wacht", null, null),
                tuple("2-toewijzing.xml", "JW301", "geaccepteerd", "", 4, null));
        assertThat(Afloop.van("controleer", "--keten", map.map()).uitvoer()).contains("2 bestanden: 1 geaccepteerd, 1 aangehouden; 1 bevinding, "
                + "1 onderdeel gestript. Wat aangehouden blijft, weigert de gateway als het ontbrekende bericht niet op tijd komt.");
    }

    @Test
    void TR355_een_antwoord_voor_zijn_verzoek_wacht_ook_al_noemt_het_geen_burger() throws IOException {
        map.met("1-antwoord.xml", Jw319.bericht());
        map.met("2-ander-verzoek.xml", Jw315.bericht().bsn("999900018").aanvraag(a -> a.referentie("REF-9")));
        map.met("3-verzoek.xml", Jw315.bericht().identificatie("0002"));

        assertThat(oordelen(keten())).containsExactly(
                tuple("1-antwoord.xml", "JW319", "aangehouden", "TR355 wacht", null, null),
                tuple("2-ander-verzoek.xml", "JW315", "geaccepteerd", "", 3, null),
                tuple("3-verzoek.xml", "JW315", "geaccepteerd", "", 3, null),
                tuple("1-antwoord.xml", "JW319", "geaccepteerd", "", 3, "3-verzoek.xml"));
    }

    @Test
    void TR056_een_identificatie_mag_in_de_reeks_maar_een_keer_ook_na_een_weigering() throws IOException {
        map.met("1-start.xml", Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum").verwijderd()));
        map.met("2-start.xml", Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum")));

        assertThat(oordelen(keten())).containsExactly(tuple("1-start.xml", "JW305", "aangehouden", "TR063 wacht", null, null),
                tuple("2-start.xml", "JW305", "geweigerd", "TR056 fout", null, null));
    }

    @Test
    void OP286_na_een_afkeurende_retour_telt_het_bericht_niet_mee() throws IOException {
        Jw305 start = Jw305.bericht();
        map.met("1-toewijzing.xml", Jw301.bericht());
        map.met("2-start.xml", start);
        map.met("4-start-opnieuw.xml", Jw305.bericht().identificatie("0004"));
        assertThat(oordelen(keten())).endsWith(tuple("4-start-opnieuw.xml", "JW305", "geweigerd", "TR074 fout, TR326 fout", null, null));

        map.met("3-retour.xml", Retour.op(start).metInhoud().met("Client/StartProducten/StartProduct/RetourCodes/RetourCode", "9074"));

        assertThat(oordelen(keten())).endsWith(tuple("3-retour.xml", "JW306", "geaccepteerd", "", 4, null),
                tuple("4-start-opnieuw.xml", "JW305", "geaccepteerd", "", 4, null));
    }

    @Test
    void een_retour_hoort_bij_een_eerder_bericht_en_komt_een_keer() throws IOException {
        Jw305 start = Jw305.bericht();
        map.met("1-retour.xml", Retour.op(start).identificatieRetour("R1"));
        map.met("2-toewijzing.xml", Jw301.bericht());
        map.met("3-start.xml", start);
        map.met("4-retour.xml", Retour.op(start).identificatieRetour("R2"));
        map.met("5-retour.xml", Retour.op(start).identificatieRetour("R3"));
        map.met("6-retour.xml", Retour.op(Jw301.bericht()).identificatieRetour("R2"));
        map.met("7-toewijzing.xml", Jw301.bericht().identificatie("0007").gemeente("1674"));
        map.met("8-retour.xml", Retour.op(Jw301.bericht().identificatie("0007").gemeente("1674")).identificatieRetour("R2"));

        assertThat(oordelen(keten())).extracting(o -> o.toList().get(0), o -> o.toList().get(2), o -> o.toList().get(3)).containsExactly(
                tuple("1-retour.xml", "ongekoppeld", ""), tuple("2-toewijzing.xml", "geaccepteerd", ""), tuple("3-start.xml", "geaccepteerd", ""),
                tuple("4-retour.xml", "geaccepteerd", ""), tuple("5-retour.xml", "geweigerd", "RETOUR-DUBBEL fout"),
                tuple("6-retour.xml", "geaccepteerd", ""), tuple("7-toewijzing.xml", "geaccepteerd", ""),
                tuple("8-retour.xml", "geweigerd", "RETOUR-NUMMER fout"));
    }

    @Test
    void TR378_niveau_4_toetst_aan_de_meegeleverde_lijst_van_gemeenten() throws IOException {
        map.met("1-verzoek.xml", Jw315.bericht().gemeente("9999"));

        assertThat(oordelen(keten())).containsExactly(tuple("1-verzoek.xml", "JW315", "geweigerd", "TR378 fout", null, null));
    }

    @Test
    void uit_schrijft_ook_wat_pas_later_geaccepteerd_werd() {
        map.met("1-start.xml", Jw305.bericht());
        map.met("2-start.xml", Jw305.bericht().identificatie("0002").start(s -> s.toewijzing(300202)));
        map.met("3-toewijzing.xml", Jw301.bericht());
        Path uit = werkmap.resolve("uit");

        Afloop afloop = Afloop.van("controleer", "--keten", map.map(), "--uit", uit);

        assertThat(afloop.code()).isEqualTo(1);
        assertThat(uit.toFile().list()).containsExactlyInAnyOrder("1-start.xml", "3-toewijzing.xml");
    }

    @Test
    void zonder_keten_staat_elk_bestand_op_zichzelf() throws IOException {
        map.met("1-start.xml", Jw305.bericht());

        assertThat(oordelen(Afloop.van("controleer", "--formaat", "json", map.map())))
                .containsExactly(tuple("1-start.xml", "JW305", "geaccepteerd", "", 4, null));
    }

    /** Request, allocation, start, request for change, its allocation, stop. */
    private void traject() {
        map.met("1-verzoek.xml", Jw315.bericht().identificatie("0001"));
        map.met("2-toewijzing.xml", Jw301.bericht().identificatie("0002").toewijzing(t -> t.referentie("REF-1")));
        map.met("3-start.xml", Jw305.bericht().identificatie("0003"));
        map.met("4-wijziging.xml", Jw317.bericht().identificatie("0004").referentie("REF-2")
                .wijziging(w -> w.omvang(4, "04", "4").periode("2026-05-01", "2027-03-31")));
        map.met("5-toewijzing.xml", Jw301.bericht().identificatie("0005").toewijzing(t -> t.referentie("REF-2").reden("12")
                .toegewezen("2026-04-20", "10:00:00").periode("2026-04-01", "2027-03-31")).dagtekening("2026-04-20"));
        map.met("6-stop.xml", stop("31").identificatie("0006"));
    }

    /** Ends the start of 2026-04-01. */
    private static Jw307 stop(String reden) {
        return Jw307.bericht().dagtekening("2026-07-01").stop(s -> s.begindatum("2026-04-01").met("ToewijzingIngangsdatum", "2026-04-01")
                .einde("2026-06-30", reden));
    }

    private Afloop keten() {
        return Afloop.van("controleer", "--keten", "--formaat", "json", map.map());
    }

    private String pad(String naam) {
        return map.map().resolve(naam).toString();
    }

    /** Of each verdict: file, kind, stand, findings, phase, and the file after which it was judged again. */
    private static List<Tuple> oordelen(Afloop afloop) throws IOException {
        assertThat(afloop.fouten()).isEmpty();
        return regels(afloop).stream().map(r -> tuple(naam(r.get("bestand")), r.get("soort").asText(), r.get("stand").asText(), bevindingen(r),
                r.has("fase") ? r.get("fase").asInt() : null, naam(r.get("opnieuwNa")))).toList();
    }

    private static String bevindingen(JsonNode regel) {
        return StreamSupport.stream(regel.get("bevindingen").spliterator(), false)
                .map(b -> b.get("code").asText() + " " + b.get("ernst").asText()).collect(Collectors.joining(", "));
    }

    private static String naam(JsonNode pad) {
        return pad == null ? null : Path.of(pad.asText()).getFileName().toString();
    }

    private static List<Tuple> stappen(Afloop afloop, int regel) throws IOException {
        return StreamSupport.stream(regels(afloop).get(regel).get("stappen").spliterator(), false)
                .map(s -> tuple(s.get("stap").asText(), s.get("uitslag").asText(), s.has("toelichting") ? s.get("toelichting").asText() : null)).toList();
    }

    private static List<JsonNode> regels(Afloop afloop) throws IOException {
        try (var lezer = JSON.readerFor(JsonNode.class).<JsonNode>readValues(afloop.uitvoer())) {
            return lezer.readAll();
        }
    }
}
