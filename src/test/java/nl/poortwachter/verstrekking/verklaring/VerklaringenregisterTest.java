package nl.poortwachter.verstrekking.verklaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.minimaliteit.Verklaring;
import nl.poortwachter.minimaliteit.Verklaring.Hoedanigheid;
import nl.poortwachter.minimaliteit.Verklaring.Soort;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class VerklaringenregisterTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final Verklaringenregister REGISTER = new Verklaringenregister(new Versleuteling(Sleutelbos.nieuw()));
    private static final Instant ONTVANGEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-05T09:00:00Z");
    private static final String AANBIEDER = "12345678";

    @Test
    void een_verklaring_komt_terug_zoals_zij_is_vastgelegd() {
        Registratie r = registratie(burger(), AANBIEDER);
        leg(r);
        assertThat(vind(r.id())).contains(r);
        assertThat(van(r.burger())).containsExactly(r);
        assertThat(vind(UUID.randomUUID())).isEmpty();
    }

    @Test
    void zij_telt_voor_berichten_van_en_aan_de_partij_die_haar_vastlegde_en_voor_geen_andere() {
        Registratie r = registratie(burger(), AANBIEDER);
        leg(r);
        assertThat(tussen(r.burger(), AANBIEDER, "0451")).containsExactly(r.verklaring());
        assertThat(tussen(r.burger(), "0451", AANBIEDER)).containsExactly(r.verklaring());
        assertThat(tussen(r.burger(), "87654321", "0451")).isEmpty();
        assertThat(tussen(burger(), AANBIEDER, "0451")).isEmpty();
    }

    @Test
    void intrekken_telt_vanaf_het_moment_van_ontvangst_en_een_tweede_keer_verandert_niets() {
        Registratie r = registratie(burger(), AANBIEDER);
        leg(r);
        assertThat(trekIn(r.id(), LATER)).contains(LATER);
        assertThat(trekIn(r.id(), LATER.plusSeconds(60))).contains(LATER);
        Verklaring v = r.verklaring();
        assertThat(tussen(r.burger(), AANBIEDER, "0451"))
                .containsExactly(new Verklaring(v.soort(), v.wie(), v.hoedanigheid(), v.moment(), v.doel(), LATER));
        assertThat(trekIn(UUID.randomUUID(), LATER)).isEmpty();
    }

    @Test
    void intrekken_werkt_nooit_terug_voor_de_vastlegging() {
        Registratie r = registratie(burger(), AANBIEDER);
        leg(r);
        assertThat(trekIn(r.id(), ONTVANGEN.minusSeconds(60))).contains(ONTVANGEN);
    }

    @Test
    void de_naam_staat_nergens_leesbaar() {
        Registratie r = registratie(burger(), AANBIEDER);
        leg(r);
        assertThat(alsTekst(r.id()))
                .contains("hulpverlening").doesNotContain("Moeder", Long.toHexString(0x4d6f65646572L));
    }

    private static Registratie registratie(Pseudoniem burger, String partij) {
        return new Registratie(Berichtnummer.nieuw(), burger, partij, "systeem", new Verklaring(Soort.TOESTEMMING, "Moeder van de jeugdige",
                Hoedanigheid.GEZAGSDRAGER, Instant.parse("2026-03-01T10:00:00Z"), "hulpverlening", null), ONTVANGEN);
    }

    private static Pseudoniem burger() {
        return new Pseudoniem(UUID.randomUUID().toString().replace("-", ""));
    }

    private static void leg(Registratie r) {
        JDBI.useHandle(h -> REGISTER.registreer(h, r));
    }

    private static Optional<Registratie> vind(UUID id) {
        return JDBI.withHandle(h -> REGISTER.vind(h, id));
    }

    private static List<Registratie> van(Pseudoniem burger) {
        return JDBI.withHandle(h -> REGISTER.van(h, burger));
    }

    private static List<Verklaring> tussen(Pseudoniem burger, String verzender, String bestemming) {
        return JDBI.withHandle(h -> REGISTER.tussen(h, burger, verzender, bestemming));
    }

    private static Optional<Instant> trekIn(UUID id, Instant nu) {
        return JDBI.withHandle(h -> REGISTER.trekIn(h, id, nu));
    }

    private static String alsTekst(UUID id) {
        return JDBI.withHandle(h -> h.createQuery("select v::text from verklaring v where id = :id").bind("id", id).mapTo(String.class).one());
    }
}
