package nl.poortwachter.verstrekking.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.minimaliteit.Situatie;
import nl.poortwachter.minimaliteit.Verklaring;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.verstrekking.Noodgeval;
import nl.poortwachter.verstrekking.Proefverstrekking;
import nl.poortwachter.verstrekking.Verstrekking;
import nl.poortwachter.verstrekking.rapport.Inzageverslag.Instemming;
import nl.poortwachter.verstrekking.rapport.Inzageverslag.Mededeling;
import nl.poortwachter.verstrekking.rapport.Inzageverslag.NietGedeeld;
import nl.poortwachter.verstrekking.verklaring.Registratie;
import org.junit.jupiter.api.Test;

class InzageTest {
    private static final Instant NU = Proefverstrekking.NU;
    private static final UUID ID = UUID.randomUUID();
    private static final Inzagetekst TEKST = Inzagetekst.meegeleverd();
    private static final Beleid BELEID = Beleidboek.meegeleverd().standaard(LocalDate.parse("2026-04-01"));
    private static final Map<String, String> NAMEN = Map.of("0748", "Bergen op Zoom", "12345678", "Jeugdhulp De Linde");
    private final Inzagebouwer bouwer = new Inzagebouwer(TEKST, code -> NAMEN.getOrDefault(code, code), Period.ofYears(5));

    @Test
    void alles_wat_het_beleid_kent_heeft_gewone_woorden() {
        assertThat(TEKST.berichten().keySet().stream().filter(soort -> !soort.endsWith(" wijziging")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Berichtsoort.values()).map(Enum::name).toList());
        assertThat(TEKST.categorieen().keySet().stream().filter(c -> !c.startsWith("JW"))).containsExactlyInAnyOrderElementsOf(BELEID.inhoud().categorieen().stream().map(c -> c.categorie()).toList());
        assertThat(TEKST.doelen()).containsOnlyKeys(BELEID.inhoud().doelen().stream().map(d -> d.doel()).toList());
        assertThat(TEKST.grondslagen()).containsOnlyKeys(BELEID.inhoud().grondslagen().stream().map(g -> g.grondslag()).toList());
        assertThat(TEKST.redenen()).containsOnlyKeys(BELEID.inhoud().redenen().stream().map(r -> r.code()).toList());
        assertThat(BELEID.inhoud().regels().stream().filter(r -> r.vast() == null).flatMap(r -> r.elementen().stream()).distinct())
                .allSatisfy(pad -> assertThat(TEKST.element(pad)).as(pad).isPresent());
        assertThat(Stream.of("Client/comment()", "processing-instruction()")).allSatisfy(pad -> assertThat(TEKST.element(pad)).as(pad).isPresent());
    }

    @Test
    void de_zinnen_zijn_kort_en_spreken_de_burger_aan() {
        assertThat(Stream.of(TEKST.berichten(), TEKST.doelen(), TEKST.grondslagen(), TEKST.redenen()).flatMap(m -> m.values().stream())
                .flatMap(tekst -> Arrays.stream(tekst.split("(?<=[.])\\s")))).allSatisfy(zin -> {
                    assertThat(zin).endsWith(".").doesNotContain("MIN-", ";");
                    assertThat(zin.split("\\s+").length).as(zin).isLessThanOrEqualTo(19);
                });
    }

    @Test
    void het_verslag_zegt_wat_met_wie_wanneer_waarom_en_wat_niet() {
        Verstrekking v = Proefverstrekking.van(Jw315.bericht().met("Client/Commentaar", "Opmerking"));
        Inzageverslag verslag = bouwer.bouw(ID, NU, List.of(new Vastgelegd(v, "postbus", NU, null, null)), List.of(), false, BELEID);
        assertThat(verslag).isEqualTo(new Inzageverslag(ID, NU, List.of(new Mededeling(v.bericht(), NU,
                "Jeugdhulp De Linde vroeg Bergen op Zoom of u hulp mag krijgen.", "Jeugdhulp De Linde", "Bergen op Zoom",
                List.of("wie u bent, zoals uw naam, geboortedatum en burgerservicenummer", "wie u heeft doorverwezen", "welke hulp het is, hoe lang en hoe vaak"),
                "Om de hulp voor u te regelen.", "De wet zegt dat dit moet.", "Jeugdwet artikel 7.4.0 lid 2 en 3; AVG artikel 6 lid 1 onder c",
                List.of(new NietGedeeld("uw voornamen", "Dit was niet nodig. Het was al duidelijk over wie het ging."),
                        new NietGedeeld("een opmerking over u",
                                "In zo'n opmerking kan te veel over u staan. Die wordt alleen gedeeld als het zeker over de planning van de hulp gaat.")),
                false, null, NU)), List.of(), false, "P5Y"));
    }

    @Test
    void bij_gevaar_staat_dat_er_meer_is_gedeeld_en_wanneer_de_burger_het_hoort_maar_niet_wie_het_inriep() {
        Situatie nood = Situatie.zonder(NU).met("inzet-voorziening", "vitaal-belang").metNoodgeval("J. de Vries", "Acuut gevaar");
        Verstrekking v = Proefverstrekking.van(Jw301.bericht(), nood);
        Noodgeval noodgeval = new Noodgeval("J. de Vries", "Acuut gevaar");
        Mededeling open = mededeling(new Vastgelegd(v, "postbus", null, null, noodgeval));
        assertThat(List.of(open.gevaar(), open.informerenVoor(), open.grondslag())).containsExactly(true, LocalDate.parse("2026-04-15"),
                "Iemand was in gevaar. Daarom mocht er meer worden gedeeld dan anders.");
        assertThat(mededeling(new Vastgelegd(v, "postbus", null, NU, noodgeval)).informerenVoor()).as("is al geïnformeerd").isNull();
        assertThat(open.toString()).doesNotContain("Vries", "Acuut");
    }

    @Test
    void verklaringen_en_een_beperking_staan_erbij() {
        Verklaring toestemming = new Verklaring(Verklaring.Soort.TOESTEMMING, "Moeder", Verklaring.Hoedanigheid.GEZAGSDRAGER, NU, "hulpverlening", null);
        Registratie r = new Registratie(ID, Proefverstrekking.BURGER, "0748", "systeem", toestemming, NU);
        Inzageverslag verslag = bouwer.bouw(ID, NU, List.of(), List.of(r), true, BELEID);
        assertThat(verslag).isEqualTo(new Inzageverslag(ID, NU, List.of(),
                List.of(new Instemming("Moeder gaf toestemming om gegevens te delen.", "Om u te helpen.", "Moeder", "Bergen op Zoom", NU, null)), true, "P5Y"));
    }

    private Mededeling mededeling(Vastgelegd v) {
        return bouwer.bouw(ID, NU, List.of(v), List.of(), false, BELEID).mededelingen().get(0);
    }
}
