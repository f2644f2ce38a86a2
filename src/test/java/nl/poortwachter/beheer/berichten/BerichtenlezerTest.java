package nl.poortwachter.beheer.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.poortwachter.beheer.Proefverkeer;
import org.junit.jupiter.api.Test;

/** The list of messages on a real database: every filter, and pages that miss and repeat nothing. */
class BerichtenlezerTest {
    private final Proefverkeer verkeer = new Proefverkeer();
    private final Berichtenlezer lezer = new Berichtenlezer(verkeer.jdbi);

    @Test
    void hetNieuwsteStaatBovenaan() {
        UUID eerste = verkeer.bericht().legVast();
        UUID tweede = verkeer.bericht().legVast();

        assertThat(nummers(Berichtvraag.ALLES)).containsExactly(tweede, eerste);
    }

    @Test
    void eenRegelZegtWatErVanHetBerichtWerd() {
        UUID id = verkeer.bericht().soort("JW301").van(Proefverkeer.GEMEENTE).naar(Proefverkeer.AANBIEDER).stand("geaccepteerd").metBezorging("push", "wachtend", 3);

        Berichtregel regel = lezer.lees(Berichtvraag.ALLES, 10).regels().get(0);

        assertThat(regel).isEqualTo(new Berichtregel(id, "JW301", Proefverkeer.GEMEENTE, Proefverkeer.AANBIEDER, regel.identificatie(),
                Proefverkeer.BEGIN.plusSeconds(1), "geaccepteerd", null, 3, Proefverkeer.BEGIN.plusSeconds(1)));
    }

    @Test
    void heenEnTerugBladerenSlaatNietsOverEnHerhaaltNiets() {
        List<UUID> alle = new ArrayList<>(IntStream.range(0, 23).mapToObj(i -> verkeer.bericht().legVast()).toList());
        Collections.reverse(alle);

        List<List<UUID>> heen = new ArrayList<>();
        Berichtenblad blad = lezer.lees(Berichtvraag.ALLES, 5);
        heen.add(nummers(blad));
        while (blad.ouder() != null) {
            blad = lezer.lees(blad.ouder(), 5);
            heen.add(nummers(blad));
        }
        List<List<UUID>> terug = new ArrayList<>(List.of(nummers(blad)));
        while (blad.nieuwer() != null) {
            blad = lezer.lees(blad.nieuwer(), 5);
            terug.add(0, nummers(blad));
        }

        assertThat(heen.stream().flatMap(List::stream)).containsExactlyElementsOf(alle);
        assertThat(terug).isEqualTo(heen);
    }

    @Test
    void watErTussentijdsBijKomtVerschuiftDePaginaNiet() {
        List<UUID> alle = IntStream.range(0, 6).mapToObj(i -> verkeer.bericht().legVast()).toList();
        Berichtenblad eerste = lezer.lees(Berichtvraag.ALLES, 3);
        verkeer.bericht().legVast();

        assertThat(nummers(lezer.lees(eerste.ouder(), 3))).containsExactly(alle.get(2), alle.get(1), alle.get(0));
    }

    @Test
    void elkFilterLaatAlleenZienWatEraanVoldoet() {
        UUID geweigerd = verkeer.bericht().stand("geweigerd").bevinding("TR302").legVast();
        UUID toewijzing = verkeer.bericht().soort("JW301").van(Proefverkeer.GEMEENTE).naar(Proefverkeer.AANBIEDER).legVast();
        UUID elders = verkeer.bericht().naar(Proefverkeer.ANDERE_GEMEENTE).burger("b").legVast();

        assertThat(nummers(Berichtvraag.met("geweigerd"))).containsExactly(geweigerd);
        assertThat(nummers(Berichtvraag.met("afgeleverd"))).containsExactly(elders, toewijzing);
        assertThat(nummers(vraag(null, "JW301", null, null, null, null))).containsExactly(toewijzing);
        assertThat(nummers(vraag(null, null, Proefverkeer.GEMEENTE, null, null, null))).containsExactly(toewijzing, geweigerd);
        assertThat(nummers(vraag(null, null, Proefverkeer.ANDERE_GEMEENTE, null, null, null))).containsExactly(elders);
        assertThat(nummers(vraag(null, null, null, null, null, "TR302"))).containsExactly(geweigerd);
        assertThat(nummers(vraag(null, null, null, null, null, "0233"))).containsExactly(geweigerd);
        assertThat(nummers(Berichtvraag.over("b"))).containsExactly(elders);
        assertThat(nummers(vraag("geweigerd", "JW305", Proefverkeer.GEMEENTE, null, null, "TR302"))).containsExactly(geweigerd);
        assertThat(nummers(vraag("geweigerd", "JW301", Proefverkeer.GEMEENTE, null, null, "TR302"))).isEmpty();
    }

    @Test
    void eenBerichtTussenEenPartijEnZichzelfStaatErEenmaal() {
        UUID id = verkeer.bericht().van(Proefverkeer.GEMEENTE).naar(Proefverkeer.GEMEENTE).legVast();

        assertThat(nummers(vraag(null, null, Proefverkeer.GEMEENTE, null, null, null))).containsExactly(id);
    }

    @Test
    void eenDagLooptVanMiddernachtTotMiddernachtInNederland() {
        UUID laatsteSeconde = verkeer.op(java.time.Instant.parse("2026-05-10T21:59:58Z")).bericht().legVast();
        UUID middernacht = verkeer.bericht().legVast();
        UUID avond = verkeer.op(java.time.Instant.parse("2026-05-11T21:59:58Z")).bericht().legVast();
        UUID volgende = verkeer.bericht().legVast();
        LocalDate dag = LocalDate.of(2026, 5, 11);

        assertThat(nummers(vraag(null, null, null, dag, dag, null))).containsExactly(avond, middernacht);
        assertThat(nummers(vraag(null, null, null, null, dag.minusDays(1), null))).containsExactly(laatsteSeconde);
        assertThat(nummers(vraag(null, null, null, dag.plusDays(1), null, null))).containsExactly(volgende);
    }

    @Test
    void opCodeBladerenGaatVerderNaDeLaatste() {
        List<UUID> alle = new ArrayList<>(IntStream.range(0, 7).mapToObj(i -> verkeer.bericht().bevinding("TR302").legVast()).toList());
        Collections.reverse(alle);
        Berichtenblad eerste = lezer.lees(vraag(null, null, null, null, null, "TR302"), 4);

        assertThat(nummers(eerste)).containsExactlyElementsOf(alle.subList(0, 4));
        assertThat(nummers(lezer.lees(eerste.ouder(), 4))).containsExactlyElementsOf(alle.subList(4, 7));
    }

    @Test
    void deCodesVanEenHerzienVerslagZijnDieVanHetNieuwe() {
        UUID id = verkeer.bericht().stand("aangehouden").bevinding("TR302").legVast();
        verkeer.jdbi.useHandle(h -> h.execute("update bericht set verslag = jsonb_set(verslag, '{bevindingen}', '[{\"code\": \"TR374\"}]') where id = ?", id));

        assertThat(nummers(vraag(null, null, null, null, null, "TR302"))).isEmpty();
        assertThat(nummers(vraag(null, null, null, null, null, "TR374"))).containsExactly(id);

        verkeer.jdbi.useHandle(h -> h.execute("update bericht set verslag = jsonb_set(verslag, '{bevindingen}', '[]') where id = ?", id));
        assertThat(nummers(vraag(null, null, null, null, null, "TR374"))).isEmpty();
    }

    @Test
    void deCodesGaanMetHetBerichtWeg() {
        UUID id = verkeer.bericht().bevinding("TR302").legVast();
        verkeer.jdbi.useHandle(h -> h.execute("delete from bericht where id = ?", id));

        assertThat(verkeer.jdbi.<Integer, RuntimeException>withHandle(h -> h.createQuery("select count(*) from bericht_code").mapTo(Integer.class).one())).isZero();
    }

    @Test
    void eenAdresHeeftDeBurgerNooitBijZich() {
        UUID plaats = UUID.fromString("0196c000-0000-7000-8000-000000000001");

        assertThat(new Berichtvraag("geweigerd", "JW301", "0748", LocalDate.of(2026, 5, 1), null, "TR302", "burger", plaats, null).adres())
                .isEqualTo("stand=geweigerd&soort=JW301&partij=0748&van=2026-05-01&code=TR302&na=" + plaats);
    }

    private static Berichtvraag vraag(String stand, String soort, String partij, LocalDate van, LocalDate tot, String code) {
        return new Berichtvraag(stand, soort, partij, van, tot, code, null, null, null);
    }

    private List<UUID> nummers(Berichtvraag vraag) {
        return nummers(lezer.lees(vraag, 100));
    }

    private static List<UUID> nummers(Berichtenblad blad) {
        return blad.regels().stream().map(Berichtregel::id).toList();
    }
}
