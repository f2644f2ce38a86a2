package nl.poortwachter.beheer.herzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.poortwachter.aflevering.Afleverresultaat;
import nl.poortwachter.aflevering.BijAflevering;
import nl.poortwachter.aflevering.Herkansing;
import nl.poortwachter.aflevering.Wachtrij;
import nl.poortwachter.aflevering.Zekeringen;
import nl.poortwachter.aflevering.Zending;
import nl.poortwachter.beheer.Proefverkeer;
import nl.poortwachter.beheer.herzending.Herzendingbeeld.PerOntvanger;
import nl.poortwachter.beheer.herzending.Herzendingbeeld.Telling;
import nl.poortwachter.minimaliteit.Gestript;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.verwerking.Verschil;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Sending dead letters again, on a real database: a frozen selection, a rate, a stop, a true result. */
class HerzendingenTest {
    private static final Instant NU = Proefverkeer.BEGIN.plus(Duration.ofDays(1));
    private static final int GROOTSTE_REEKS = 3;
    private final Proefverkeer verkeer = new Proefverkeer();
    /** Messages that would go out otherwise than before. */
    private final Map<UUID, Verschil> anders = new HashMap<>();
    private final Versleuteling versleuteling = new Versleuteling(Sleutelbos.nieuw());
    private final Herzendingen herzendingen = new Herzendingen(versleuteling, this::vergelijk);
    private final Herzendlezer lezer = new Herzendlezer(verkeer.jdbi, versleuteling);
    private final Wachtrij wachtrij = new Wachtrij(verkeer.jdbi, "knoop-1", Duration.ofSeconds(30),
            new Herkansing(Duration.ofMillis(1), Duration.ofMillis(1), GROOTSTE_REEKS), new Zekeringen(0, Duration.ofHours(1)), BijAflevering.samen(List.of()));

    @Test
    void deSelectieStaatVastZodraZijGemaaktIs() {
        UUID eerste = verkeer.bericht().onbestelbaar(1);
        UUID tweede = verkeer.bericht().onbestelbaar(1);
        UUID selectie = stelSamen(new Selectie(List.of(), null, 500));
        verkeer.bericht().onbestelbaar(1);

        assertThat(lezer.lees(selectie).orElseThrow().posten()).extracting(Herzendingbeeld.Post::bericht).containsExactly(eerste, tweede);
        assertThat(lezer.lees(selectie).orElseThrow().stand()).isEqualTo("voorbeeld");
    }

    @Test
    void eenSelectieIsVanEenOntvangerOfVanAangewezenBerichtenEnNooitMeerDanGevraagd() {
        UUID oudste = verkeer.bericht().onbestelbaar(1);
        UUID jongste = verkeer.bericht().onbestelbaar(1);
        UUID elders = verkeer.bericht().naar(Proefverkeer.ANDERE_GEMEENTE).onbestelbaar(1);
        UUID bezorgd = verkeer.bericht().metBezorging("push", "afgeleverd", 1);

        assertThat(posten(stelSamen(new Selectie(List.of(), Proefverkeer.GEMEENTE, 1)))).containsExactly(oudste);
        assertThat(posten(stelSamen(new Selectie(List.of(), Proefverkeer.ANDERE_GEMEENTE, 500)))).containsExactly(elders);
        assertThat(posten(stelSamen(new Selectie(List.of(elders, jongste, bezorgd), null, 500)))).containsExactly(jongste, elders);
        assertThat(lezer.perOntvanger()).containsExactly(new PerOntvanger(Proefverkeer.GEMEENTE, 2), new PerOntvanger(Proefverkeer.ANDERE_GEMEENTE, 1));
    }

    @Test
    void voorHetBeginGaatErNiets() {
        verkeer.bericht().onbestelbaar(1);
        stelSamen(new Selectie(List.of(), null, 500));

        assertThat(ronde(NU.plusSeconds(600))).isZero();
    }

    @Test
    void hetTempoBepaaltHoeveelErGaan() {
        IntStream.range(0, 10).forEach(i -> verkeer.bericht().onbestelbaar(1));
        begin(stelSamen(new Selectie(List.of(), null, 500)), 60);

        assertThat(ronde(NU)).isEqualTo(1);
        assertThat(ronde(NU)).isZero();
        assertThat(ronde(NU.plusSeconds(3))).isEqualTo(3);
        assertThat(ronde(NU.plusSeconds(4))).isEqualTo(1);
        assertThat(ronde(NU.plusSeconds(600))).isEqualTo(5);
    }

    @Test
    void watTeruggaatHoudtZijnNummerEnZijnPogingenEnKrijgtEenNieuweReeks() {
        UUID bericht = verkeer.bericht().onbestelbaar(GROOTSTE_REEKS);
        begin(stelSamen(new Selectie(List.of(), null, 500)), 60);
        ronde(NU);

        assertThat(verkeer.stand(bericht)).isEqualTo("geaccepteerd");
        for (int poging = 1; poging <= GROOTSTE_REEKS; poging++) {
            Zending zending = volgende();
            assertThat(zending.bericht()).isEqualTo(bericht);
            assertThat(zending.poging()).isEqualTo(GROOTSTE_REEKS + poging);
            wachtrij.meld(zending, Afleverresultaat.bijStatus(503));
        }

        assertThat(verkeer.stand(bericht)).isEqualTo("onbestelbaar");
        assertThat(verkeer.jdbi.<Integer, RuntimeException>withHandle(h -> h.createQuery("select count(*) from poging").mapTo(Integer.class).one()))
                .isEqualTo(2 * GROOTSTE_REEKS);
    }

    @Test
    void deUitslagIsWatErVanElkBerichtWerd() {
        UUID aangekomen = verkeer.bericht().burger("1").onbestelbaar(1);
        UUID geweigerd = verkeer.bericht().burger("2").onbestelbaar(1);
        UUID onderweg = verkeer.bericht().burger("3").onbestelbaar(1);
        UUID zonderInhoud = verkeer.bericht().burger("4").onbestelbaar(1);
        verkeer.jdbi.useHandle(h -> h.execute("delete from inhoud where bericht_id = ?", zonderInhoud));
        UUID selectie = stelSamen(new Selectie(List.of(), null, 500));
        begin(selectie, 6000);
        ronde(NU.plusSeconds(1));
        wachtrij.claim(10).forEach(z -> {
            if (!z.bericht().equals(onderweg)) {
                wachtrij.meld(z, Afleverresultaat.bijStatus(z.bericht().equals(aangekomen) ? 204 : 400));
            }
        });
        ronde(NU.plusSeconds(2));

        Herzendingbeeld beeld = lezer.lees(selectie).orElseThrow();

        assertThat(beeld.telling()).isEqualTo(new Telling(4, 0, 1, 1, 1, 1, 0));
        assertThat(beeld.posten()).extracting(Herzendingbeeld.Post::bericht).containsExactly(aangekomen, geweigerd, onderweg, zonderInhoud);
        assertThat(beeld.posten()).extracting(Herzendingbeeld.Post::uitslag).containsExactly("post_afgeleverd", "post_geweigerd", "post_onderweg", "post_overgeslagen");
        assertThat(beeld.stand()).isEqualTo("klaar");
        assertThat(beeld.gevorderd()).isEqualTo(100);
    }

    @Test
    void naDeStopGaatErNietsMeerEnWatGegaanIsBlijft() {
        List<UUID> alle = IntStream.range(0, 4).mapToObj(i -> verkeer.bericht().onbestelbaar(1)).toList();
        UUID selectie = stelSamen(new Selectie(List.of(), null, 500));
        begin(selectie, 60);
        ronde(NU.plusSeconds(1));

        boolean gestopt = verkeer.jdbi.inTransaction(h -> herzendingen.stop(h, selectie, "bas", NU.plusSeconds(2)));

        assertThat(gestopt).isTrue();
        assertThat(ronde(NU.plusSeconds(600))).isZero();
        assertThat(alle).extracting(verkeer::stand).containsExactly("geaccepteerd", "geaccepteerd", "onbestelbaar", "onbestelbaar");
        assertThat(lezer.lees(selectie).orElseThrow().telling()).isEqualTo(new Telling(4, 2, 0, 2, 0, 0, 0));
        assertThat(verkeer.jdbi.<Boolean, RuntimeException>inTransaction(h -> herzendingen.begin(h, selectie, 60, "nog eens", NU))).isFalse();
    }

    @Test
    void watAndersZouGaanOfNietMeerMagWordtOvergeslagenEnBlijftEenDodeBrief() {
        UUID gelijk = verkeer.bericht().onbestelbaar(1);
        UUID veranderd = verkeer.bericht().onbestelbaar(1);
        UUID elders = verkeer.bericht().onbestelbaar(1);
        UUID verboden = verkeer.bericht().onbestelbaar(1);
        Gestript weg = new Gestript("/Bericht/Client/Commentaar", "Client/Commentaar", "MIN-F5", "Deze fase vraagt het niet.", "", "r1", List.of());
        anders.put(veranderd, new Verschil(null, "strenger", List.of(weg), Set.of(), "push", "https://nu", false, new byte[] {1}));
        anders.put(elders, new Verschil(null, "zelfde", List.of(), Set.of(), "push", "https://nu", true, null));
        anders.put(verboden, new Verschil("MIN-PROTECTED: dit gaat niet door.", null, List.of(), Set.of(), null, null, false, null));
        UUID selectie = stelSamen(new Selectie(List.of(), null, 500));
        begin(selectie, 6000);

        assertThat(ronde(NU.plusSeconds(1))).isEqualTo(1);

        assertThat(List.of(gelijk, veranderd, elders, verboden)).extracting(verkeer::stand).containsExactly("geaccepteerd", "onbestelbaar", "onbestelbaar", "onbestelbaar");
        assertThat(lezer.lees(selectie).orElseThrow().posten()).extracting(Herzendingbeeld.Post::overgeslagen).containsExactly(null, "veranderd", "veranderd", "mag_niet");
    }

    @Test
    void deRedenIsAlleenMetDeSleutelsTeLezen() {
        UUID selectie = stelSamen(new Selectie(List.of(), null, 500));
        begin(selectie, 60);

        assertThat(lezer.lees(selectie).orElseThrow().reden()).isEqualTo("de ontvanger werkt weer");
        assertThat(verkeer.jdbi.<String, RuntimeException>withHandle(h -> h.createQuery("select h::text || encode(reden_versleuteld, 'escape') from herzending h")
                .mapTo(String.class).one())).contains(selectie.toString()).doesNotContain("de ontvanger werkt weer");
    }

    @Test
    void tweeKnooppuntenGevenSamenNietMeerVrijDanHetTempo() {
        IntStream.range(0, 5).forEach(i -> verkeer.bericht().onbestelbaar(1));
        begin(stelSamen(new Selectie(List.of(), null, 500)), 60);

        int samen = verkeer.jdbi.inTransaction(een -> {
            int eerste = herzendingen.ronde(een, NU.plusSeconds(2));
            return eerste + ronde(NU.plusSeconds(2));
        });

        assertThat(samen).isEqualTo(3);
    }

    private Optional<Verschil> vergelijk(Handle h, UUID bericht) {
        boolean bewaard = h.createQuery("select exists (select from inhoud where bericht_id = :id)").bind("id", bericht).mapTo(Boolean.class).one();
        return bewaard ? Optional.of(anders.getOrDefault(bericht, new Verschil(null, "zelfde", List.of(), Set.of(), "push", "https://nu", false, null))) : Optional.empty();
    }

    private UUID stelSamen(Selectie selectie) {
        return verkeer.jdbi.inTransaction(h -> herzendingen.stelSamen(h, selectie, "bas", NU));
    }

    private void begin(UUID selectie, int tempo) {
        assertThat(verkeer.jdbi.<Boolean, RuntimeException>inTransaction(h -> herzendingen.begin(h, selectie, tempo, "de ontvanger werkt weer", NU))).isTrue();
    }

    private int ronde(Instant nu) {
        return verkeer.jdbi.inTransaction(h -> herzendingen.ronde(h, nu));
    }

    private Zending volgende() {
        return org.awaitility.Awaitility.await().until(() -> wachtrij.claim(1), gepakt -> !gepakt.isEmpty()).get(0);
    }

    private List<UUID> posten(UUID selectie) {
        return lezer.lees(selectie).orElseThrow().posten().stream().map(Herzendingbeeld.Post::bericht).toList();
    }
}
