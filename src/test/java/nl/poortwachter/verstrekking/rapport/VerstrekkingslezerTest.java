package nl.poortwachter.verstrekking.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.minimaliteit.Situatie;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.verstrekking.Noodgeval;
import nl.poortwachter.verstrekking.Proefverstrekking;
import nl.poortwachter.verstrekking.Verstrekking;
import nl.poortwachter.verstrekking.Verstrekkingen;
import nl.poortwachter.verstrekking.rapport.Verstrekkingslezer.Ontvanger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerstrekkingslezerTest {
    private static final Versleuteling SLOT = new Versleuteling(Sleutelbos.nieuw());
    private static final Pseudoniem EEN = new Pseudoniem("burger-een");
    private static final Pseudoniem TWEE = new Pseudoniem("burger-twee");
    private static final Instant MAART = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant MEI = Instant.parse("2026-05-01T00:00:00Z");
    private static final Noodgeval NOOD = new Noodgeval("J. de Vries, jeugdarts", "Acuut gevaar");
    private static final String GEMEENTE = "0748";
    private static final String AANBIEDER = "12345678";
    private final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron());
    private final Verstrekkingslezer lezer = new Verstrekkingslezer(SLOT);
    private Verstrekking vraag;
    private Verstrekking toewijzing;
    private Verstrekking stop;
    private Verstrekking ander;

    @BeforeEach
    void vul() {
        vraag = legVast(MAART, EEN, Jw315.bericht(), Situatie.zonder(MAART), "postbus", null);
        toewijzing = legVast(MAART.plusSeconds(60), EEN, Jw301.bericht(), Situatie.zonder(MAART), "https://aanbieder.example/ijw", null);
        stop = legVast(APRIL, EEN, Jw307.bericht(), Situatie.zonder(APRIL).met("inzet-voorziening", "vitaal-belang").metNoodgeval(NOOD.professional(), NOOD.reden()),
                "postbus", NOOD);
        ander = legVast(APRIL, TWEE, Jw315.bericht(), Situatie.zonder(APRIL), "https://gemeente.example/ijw", null);
        jdbi.useHandle(h -> h.createUpdate("update verstrekking set afgeleverd_op = :op where bericht_id = :id").bind("op", APRIL).bind("id", vraag.bericht()).execute());
    }

    @Test
    void van_een_burger_komt_alles_terug_zoals_het_is_vastgelegd_en_van_een_ander_niets() {
        assertThat(over(EEN)).containsExactly(new Vastgelegd(vraag, "postbus", APRIL, null, null),
                new Vastgelegd(toewijzing, "https://aanbieder.example/ijw", null, null, null), new Vastgelegd(stop, "postbus", null, null, NOOD));
        assertThat(over(new Pseudoniem("niemand"))).isEmpty();
    }

    @Test
    void een_lek_is_te_beperken_tot_periode_verzender_ontvanger_en_eindpunt() {
        assertThat(bijLek(MAART, MEI, null, null, null)).containsExactly(vraag, toewijzing, stop, ander);
        assertThat(bijLek(MAART, APRIL, null, null, null)).as("tot is niet meer").containsExactly(vraag, toewijzing);
        assertThat(bijLek(MAART, MEI, GEMEENTE, null, null)).containsExactly(toewijzing);
        assertThat(bijLek(MAART, MEI, null, GEMEENTE, null)).containsExactly(vraag, stop, ander);
        assertThat(bijLek(MAART, MEI, AANBIEDER, null, "postbus")).containsExactly(vraag, stop);
        assertThat(bijLek(MEI, MEI.plusSeconds(1), null, null, null)).isEmpty();
    }

    @Test
    void een_lek_komt_in_bladzijden() {
        assertThat(bladzijde(null, 3)).containsExactly(vraag, toewijzing, stop);
        assertThat(bladzijde(stop.bericht(), 3)).containsExactly(ander);
        assertThat(bladzijde(ander.bericht(), 3)).isEmpty();
    }

    @Test
    void per_ontvanger_en_eindpunt_staat_hoeveel_van_hoeveel_burgers_er_aankwam() {
        List<Ontvanger> ontvangers = jdbi.withHandle(h -> lezer.ontvangersBijLek(h, new Lekvraag(MAART, MEI, null, null, null, null, 1)));
        assertThat(ontvangers).containsExactly(
                new Ontvanger(GEMEENTE, "https://gemeente.example/ijw", 1, 1, 0, List.of("JW315"), List.of("hulp", "identiteit", "verwijzing")),
                new Ontvanger(GEMEENTE, "postbus", 2, 1, 1, List.of("JW307", "JW315"), List.of("hulp", "identiteit", "levering", "verwijzing")),
                new Ontvanger(AANBIEDER, "https://aanbieder.example/ijw", 1, 1, 0, List.of("JW301"), List.of("contact", "hulp", "identiteit")));
    }

    @Test
    void een_noodgeval_staat_op_de_lijst_tot_de_burger_is_geinformeerd() {
        assertThat(teInformeren()).containsExactly(new Vastgelegd(stop, "postbus", null, null, NOOD));
        assertThat(isGeinformeerd(stop.bericht(), MEI)).contains(MEI);
        assertThat(isGeinformeerd(stop.bericht(), MEI.plusSeconds(60))).as("het eerste moment blijft").contains(MEI);
        assertThat(teInformeren()).isEmpty();
        assertThat(isGeinformeerd(vraag.bericht(), MEI)).as("geen noodgeval").isEmpty();
    }

    private Verstrekking legVast(Instant op, Pseudoniem burger, Berichtbouwer<?> bouwer, Situatie situatie, String eindpunt, Noodgeval noodgeval) {
        Verstrekking v = Proefverstrekking.van(Berichtnummer.nieuw(), op, burger, bouwer, situatie);
        try (Handle h = jdbi.open()) {
            Bundel bundel = new Bundel();
            new Verstrekkingen(SLOT).legVast(bundel, v, eindpunt, noodgeval);
            bundel.voerUit(h.getConnection());
        }
        return v;
    }

    private List<Vastgelegd> over(Pseudoniem burger) {
        return jdbi.withHandle(h -> lezer.over(h, burger));
    }

    private List<Verstrekking> bijLek(Instant van, Instant tot, String verzender, String ontvanger, String eindpunt) {
        return jdbi.withHandle(h -> lezer.bijLek(h, new Lekvraag(van, tot, verzender, ontvanger, eindpunt, null, 100))).stream()
                .map(Vastgelegd::verstrekking).toList();
    }

    private List<Verstrekking> bladzijde(UUID na, int hoogstens) {
        return jdbi.withHandle(h -> lezer.bijLek(h, new Lekvraag(MAART, MEI, null, null, null, na, hoogstens))).stream().map(Vastgelegd::verstrekking).toList();
    }

    private List<Vastgelegd> teInformeren() {
        return jdbi.withHandle(h -> lezer.teInformeren(h, 10));
    }

    private Optional<Instant> isGeinformeerd(UUID bericht, Instant nu) {
        return jdbi.withHandle(h -> lezer.isGeinformeerd(h, bericht, nu));
    }
}
