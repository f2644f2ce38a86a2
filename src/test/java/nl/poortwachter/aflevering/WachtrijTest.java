package nl.poortwachter.aflevering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guarantees of the outbox, each on a database of its own. */
class WachtrijTest {
    private static final Afleverresultaat GELUKT = Afleverresultaat.bijStatus(204);
    private static final Afleverresultaat BEZET = Afleverresultaat.bijStatus(503);
    private static final Afleverresultaat AFGEWEZEN = Afleverresultaat.bijStatus(400);
    private final Proefuitgang uitgang = new Proefuitgang();
    private final Wachtrij een = uitgang.knooppunt("een");
    private final Wachtrij twee = uitgang.knooppunt("twee");

    @Test
    void alleenWatAanDeBeurtIsWordtGepakt() {
        UUID nu = uitgang.zetKlaar("a");
        uitgang.zetKlaar("b", "push", Instant.now().plusSeconds(60));
        uitgang.zetKlaar("c", "postbus", Instant.now().minusSeconds(60));

        assertThat(een.claim(10)).extracting(Zending::bericht).containsExactly(nu);
        assertThat(een.claim(10)).isEmpty();
    }

    @Test
    void hetLangstWachtendeGaatVoorEnNooitMeerDanGevraagd() {
        Instant nu = Instant.now();
        uitgang.zetKlaar("a", "push", nu.minusSeconds(10));
        UUID oudste = uitgang.zetKlaar("b", "push", nu.minusSeconds(30));
        UUID daarna = uitgang.zetKlaar("c", "push", nu.minusSeconds(20));

        assertThat(een.claim(2)).extracting(Zending::bericht).containsExactlyInAnyOrder(oudste, daarna);
    }

    @Test
    void tweeKnooppuntenPakkenVanTienduizendRijenElkeRijEenmaal() throws Exception {
        uitgang.zetKlaar(10_000);
        ExecutorService draden = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Long>>> lopend = draden.invokeAll(List.<Callable<List<Long>>>of(() -> pakAlles(een), () -> pakAlles(een),
                    () -> pakAlles(twee), () -> pakAlles(twee)));
            List<Long> gepakt = new ArrayList<>();
            for (Future<List<Long>> deel : lopend) {
                gepakt.addAll(deel.get());
            }
            assertThat(gepakt).hasSize(10_000).doesNotHaveDuplicates();
        } finally {
            draden.shutdownNow();
        }
    }

    private static List<Long> pakAlles(Wachtrij wachtrij) {
        List<Long> gepakt = new ArrayList<>();
        List<Zending> ronde = wachtrij.claim(37);
        while (!ronde.isEmpty()) {
            assertThat(ronde).hasSizeLessThanOrEqualTo(37);
            ronde.forEach(zending -> gepakt.add(zending.id()));
            ronde = wachtrij.claim(37);
        }
        return gepakt;
    }

    @Test
    void afgeleverdIsHetEindeEnHetVervolgHoortErEenmaalVan() {
        UUID bericht = uitgang.zetKlaar("a");

        assertThat(een.meld(een.claim(1).get(0), GELUKT)).isTrue();

        assertThat(uitgang.standen(bericht)).containsExactly("afgeleverd", "afgeleverd");
        assertThat(uitgang.pogingen(bericht)).containsExactly("1 afgeleverd antwoord 204 een");
        assertThat(uitgang.gevolgd).containsExactly(bericht);
        uitgang.pauzesVoorbij();
        assertThat(een.claim(1)).isEmpty();
    }

    @Test
    void geweigerdDoorDeOntvangerIsHetEinde() {
        UUID bericht = uitgang.zetKlaar("a");

        een.meld(een.claim(1).get(0), AFGEWEZEN);

        assertThat(uitgang.standen(bericht)).containsExactly("geweigerd", "geweigerd-door-ontvanger");
        assertThat(uitgang.gevolgd).isEmpty();
    }

    @Test
    void laterKomtNaEenPauzeTerug() {
        UUID bericht = uitgang.zetKlaar("a");

        een.meld(een.claim(1).get(0), BEZET);

        assertThat(uitgang.standen(bericht)).containsExactly("wachtend", "geaccepteerd");
        assertThat(een.claim(1)).isEmpty();
        uitgang.pauzesVoorbij();
        assertThat(een.claim(1)).extracting(Zending::poging).containsExactly(2);
    }

    @Test
    void naDeLaatstePogingIsHetBerichtOnbestelbaarMetEenRijPerPoging() {
        UUID bericht = uitgang.zetKlaar("a");
        for (int poging = 1; poging <= 3; poging++) {
            uitgang.pauzesVoorbij();
            een.meld(een.claim(1).get(0), BEZET);
        }

        assertThat(uitgang.standen(bericht)).containsExactly("onbestelbaar", "onbestelbaar");
        assertThat(uitgang.pogingen(bericht)).containsExactly("1 later antwoord 503 een", "2 later antwoord 503 een", "3 later antwoord 503 een");
        uitgang.pauzesVoorbij();
        assertThat(een.claim(1)).isEmpty();
    }

    @Test
    void perOntvangerEnBurgerGaatHetVolgendePasAlsHetVorigeKlaarIs() {
        UUID eerste = uitgang.zetKlaar("0748/x");
        UUID tweede = uitgang.zetKlaar("0748/x");
        UUID ander = uitgang.zetKlaar("0748/y");

        List<Zending> begin = een.claim(10);
        assertThat(begin).extracting(Zending::bericht).containsExactlyInAnyOrder(eerste, ander);
        assertThat(twee.claim(10)).isEmpty();

        een.meld(begin.stream().filter(z -> z.bericht().equals(eerste)).findFirst().orElseThrow(), BEZET);
        assertThat(twee.claim(10)).as("het eerste wacht nog op zijn pauze").isEmpty();

        uitgang.pauzesVoorbij();
        twee.meld(twee.claim(10).get(0), GELUKT);
        assertThat(een.claim(10)).extracting(Zending::bericht).containsExactly(tweede);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 400, 503})
    void elkEindeMaaktDeWegVrijVoorHetVolgende(int status) {
        uitgang.zetKlaar("0748/x");
        UUID tweede = uitgang.zetKlaar("0748/x");
        for (int poging = 1; poging <= (status == 503 ? 3 : 1); poging++) {
            uitgang.jdbi.useHandle(h -> h.execute("update aflevering set volgende_poging = now() - interval '1 hour' where pogingen > 0"));
            een.meld(een.claim(1).get(0), Afleverresultaat.bijStatus(status));
        }

        assertThat(een.claim(10)).extracting(Zending::bericht).containsExactly(tweede);
    }

    @Test
    void hetWerkVanEenDoodKnooppuntWordtOvergenomen() {
        UUID bericht = uitgang.zetKlaar("a");
        een.claim(1);
        assertThat(twee.bevrijd()).as("de lease loopt nog").isZero();

        uitgang.leasesVerlopen();

        assertThat(twee.bevrijd()).isOne();
        assertThat(twee.claim(1)).extracting(Zending::poging).containsExactly(2);
        assertThat(uitgang.pogingen(bericht)).containsExactly("1 onbekend knooppunt weggevallen een");
    }

    @Test
    void eenLevendKnooppuntHoudtZijnWerk() {
        uitgang.zetKlaar("a");
        een.claim(1);
        uitgang.leasesVerlopen();

        een.hartslag();

        assertThat(twee.bevrijd()).isZero();
        assertThat(twee.claim(1)).isEmpty();
    }

    @Test
    void deUitkomstVanEenGepauzeerdKnooppuntOverschrijftNiets() {
        UUID bericht = uitgang.zetKlaar("a");
        Zending gepauzeerd = een.claim(1).get(0);
        uitgang.leasesVerlopen();
        twee.bevrijd();
        twee.meld(twee.claim(1).get(0), GELUKT);

        assertThat(een.meld(gepauzeerd, AFGEWEZEN)).isFalse();

        assertThat(uitgang.standen(bericht)).containsExactly("afgeleverd", "afgeleverd");
        assertThat(uitgang.pogingen(bericht)).containsExactly("1 geweigerd antwoord 400, na het einde van de lease een",
                "2 afgeleverd antwoord 204 twee");
        assertThat(uitgang.gevolgd).containsExactly(bericht);
    }

    @Test
    void eenVervolgDatStruikeltMaaktDeAfleveringEnDeRestVanHetVervolgNietOngedaan() {
        UUID bericht = uitgang.zetKlaar("a");
        BijAflevering struikelt = (handle, id) -> {
            handle.createUpdate("update bericht set fase = 8 where id = :id").bind("id", id).execute();
            throw new IllegalStateException("vervolg mislukt");
        };
        BijAflevering lukt = (handle, id) -> handle.createUpdate("update bericht set identificatie = 'gevolgd' where id = :id").bind("id", id).execute();
        Wachtrij knooppunt = uitgang.knooppunt("drie", BijAflevering.samen(List.of(struikelt, lukt)));

        assertThat(knooppunt.meld(knooppunt.claim(1).get(0), GELUKT)).isTrue();

        assertThat(uitgang.standen(bericht)).containsExactly("afgeleverd", "afgeleverd");
        assertThat(uitgang.pogingen(bericht)).containsExactly("1 afgeleverd antwoord 204 drie");
        List<String> gevolgd = uitgang.jdbi.withHandle(h -> h.createQuery("select identificatie from bericht where id = :id and fase is null")
                .bind("id", bericht).mapTo(String.class).list());
        assertThat(gevolgd).containsExactly("gevolgd");
    }

    @Test
    void eenVervolgDatDeDatabankNietVastlegtLaatNietsStaan() {
        UUID bericht = uitgang.zetKlaar("a");
        BijAflevering kapot = (handle, id) -> handle.execute("select 1 / 0");
        Wachtrij knooppunt = uitgang.knooppunt("drie", BijAflevering.samen(List.of(kapot)));
        Zending zending = knooppunt.claim(1).get(0);

        assertThatThrownBy(() -> knooppunt.meld(zending, GELUKT)).isInstanceOf(JdbiException.class);

        assertThat(uitgang.standen(bericht)).containsExactly("bezig", "geaccepteerd");
    }

    @Test
    void eenUitkomstDieNietVastgelegdKonWordenBlijftNietVoorAltijdBezig() {
        UUID bericht = uitgang.zetKlaar("a");
        Wachtrij struikelt = uitgang.knooppunt("struikelt", (handle, id) -> {
            throw new IllegalStateException("vervolg mislukt");
        });
        Zending zending = struikelt.claim(1).get(0);

        assertThatThrownBy(() -> struikelt.meld(zending, GELUKT)).isInstanceOf(IllegalStateException.class);
        assertThat(uitgang.standen(bericht)).as("niets van de uitkomst is blijven staan").containsExactly("bezig", "geaccepteerd");
        assertThat(uitgang.pogingen(bericht)).isEmpty();

        uitgang.leasesVerlopen();
        struikelt.hartslag();
        assertThat(een.bevrijd()).isOne();
        een.meld(een.claim(1).get(0), GELUKT);
        assertThat(uitgang.standen(bericht)).containsExactly("afgeleverd", "afgeleverd");
    }
}
