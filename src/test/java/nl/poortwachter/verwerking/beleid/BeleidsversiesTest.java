package nl.poortwachter.verwerking.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bewaring.Bewaartermijnen;
import nl.poortwachter.bewaring.Ketentermijnen;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.beleid.Beleidsbron;
import nl.poortwachter.minimaliteit.tekst.Oordelaarhouder;
import nl.poortwachter.minimaliteit.tekst.Tekstcontext;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.verstrekking.register.Registerversies;
import nl.poortwachter.verwerking.Registerwacht;
import nl.poortwachter.vierogen.NietUitvoerbaar;
import nl.poortwachter.vierogen.VierOgen;
import nl.poortwachter.vierogen.VierOgen.Uitslag;
import nl.poortwachter.vierogen.Voorstel;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes with folders of their own on one database. */
class BeleidsversiesTest {
    private static final LocalDate DAG = LocalDate.parse("2026-04-01");
    private static final Period JAAR = Period.ofYears(1);
    private static final Sleutelbos SLEUTELS = Sleutelbos.nieuw();
    private static final String VREEMD = "Graag 4 uur per week zwobbelen";
    private final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron());
    private final InstantSource klok = InstantSource.system();

    @TempDir
    private Path mappen;

    /** A gateway process, as far as policy goes. */
    private final class Knoop {
        private final Path map;
        private final Beleidsversies versies;
        private final Beleidshouder houder;
        private final Oordelaarhouder oordelaar;
        private final Beleidswacht wacht;

        private Knoop(String naam, boolean vierOgen) {
            map = mappen.resolve(naam);
            versies = new Beleidsversies(jdbi, klok, vierOgen);
            Beleidsbewaking bewaking = Beleidsbewaking.lees(Optional.of(map.toString()), map);
            Beleidsversie begin = versies.bijStart(bewaking.pakket());
            houder = new Beleidshouder(begin.pakket().boek());
            oordelaar = new Oordelaarhouder(begin.pakket().woordenschat());
            Registerwacht register = new Registerwacht(new Registerversies(), houder, new Bewaartermijnen(JAAR, Ketentermijnen.alle(JAAR), JAAR, JAAR, JAAR, JAAR, JAAR, JAAR),
                    new Partijen(Omgeving.TEST, Set.of(), List.of(), List.of(), List.of(), List.of()), jdbi, klok);
            wacht = new Beleidswacht(begin, houder, oordelaar, bewaking, versies, register, jdbi);
        }

        private String versie() {
            return houder.boek().voor("0384", DAG).versie();
        }

        /** Two looks: what changes must stand still. */
        private void kijk() {
            wacht.ververs();
            wacht.ververs();
        }

        private Voorstel stelVoor() {
            Beleidspakket wachtend = wacht.wachtend().orElseThrow();
            Beleidsactivering.Inhoud inhoud = new Beleidsactivering.Inhoud(versies.bewaar(wachtend), wacht.geldend().nummer(), wachtend.aanduidingen(DAG),
                    wachtend.woordenschat().versie(), Beleidswijziging.tussen(wacht.geldend().pakket(), wachtend));
            Voorstel voorstel = Voorstel.nieuw(Beleidsactivering.SOORT, "beleid", inhoud.json(), null, "proef", "roos", klok.instant(), Duration.ofDays(7));
            jdbi.useTransaction(h -> vierOgen().stelVoor(h, voorstel));
            return voorstel;
        }

        private Uitslag bevestig(Voorstel voorstel, String wie) {
            Instant nu = klok.instant();
            return jdbi.inTransaction(h -> vierOgen().bevestig(h, voorstel.id(), wie, nu));
        }

        private VierOgen vierOgen() {
            return new VierOgen(new Versleuteling(SLEUTELS), List.of(new Beleidsactivering(versies, wacht)));
        }
    }

    @BeforeEach
    void mappen() throws IOException {
        for (String naam : List.of("een", "twee", "drie")) {
            for (var bestand : Beleidsbron.metWoorden(Path.of("beleid"))) {
                Path pad = mappen.resolve(naam).resolve(bestand.naam());
                Files.createDirectories(pad.getParent());
                Files.writeString(pad, bestand.tekst());
            }
        }
    }

    @Test
    void wat_in_de_map_verandert_geldt_op_geen_knooppunt_tot_een_tweede_het_bevestigt_en_dan_op_alle() throws IOException {
        Knoop een = new Knoop("een", true);
        Knoop twee = new Knoop("twee", true);
        Knoop drie = new Knoop("drie", true);
        vervang("een/diemen.yaml", "versie: \"1.0\"", "versie: \"1.1\"");
        een.kijk();
        assertThat(een.versie()).isEqualTo("1.0");
        assertThat(een.wacht.wachtend()).map(p -> p.boek().voor("0384", DAG).versie()).contains("1.1");

        Voorstel voorstel = een.stelVoor();
        assertThat(een.bevestig(voorstel, "roos")).isEqualTo(Uitslag.ZELFDE_PERSOON);
        List.of(een, twee, drie).forEach(Knoop::kijk);
        assertThat(List.of(een.versie(), twee.versie(), drie.versie())).containsOnly("1.0");

        // Confirmed at a node in whose folder nothing changed.
        assertThat(twee.bevestig(voorstel, "ries")).isEqualTo(Uitslag.BESLOTEN);
        assertThat(twee.versie()).as("dit knooppunt weet het meteen").isEqualTo("1.1");
        drie.wacht.ververs();
        een.wacht.ververs();
        assertThat(List.of(een.versie(), drie.versie())).containsOnly("1.1");
        assertThat(een.wacht.wachtend()).isEmpty();
        assertThat(twee.wacht.wachtend()).as("in deze map staat nog het oude").isPresent();
    }

    @Test
    void na_een_herstart_geldt_wat_bevestigd_is_en_niet_wat_in_de_map_staat() throws IOException {
        Knoop een = new Knoop("een", true);
        vervang("een/diemen.yaml", "versie: \"1.0\"", "versie: \"1.1\"");
        Knoop herstart = new Knoop("een", true);
        assertThat(herstart.versie()).isEqualTo("1.0");
        assertThat(herstart.wacht.wachtend()).isPresent();

        assertThat(herstart.bevestig(herstart.stelVoor(), "ries")).isEqualTo(Uitslag.BESLOTEN);
        vervang("een/diemen.yaml", "versie: \"1.1\"", "versie: \"1.2\"");
        assertThat(new Knoop("een", true).versie()).isEqualTo("1.1");
        assertThat(new Knoop("drie", true).versie()).as("een nieuw knooppunt met een oude map").isEqualTo("1.1");
        een.wacht.ververs();
        assertThat(een.versie()).isEqualTo("1.1");
    }

    @Test
    void drie_knooppunten_die_samen_voor_het_eerst_starten_beginnen_met_een_en_hetzelfde_beleid() throws IOException {
        vervang("twee/diemen.yaml", "versie: \"1.0\"", "versie: \"2.0\"");
        List<Knoop> knopen = List.of("een", "twee", "drie").parallelStream().map(naam -> new Knoop(naam, true)).toList();
        assertThat(knopen.stream().map(Knoop::versie).distinct()).hasSize(1);
        assertThat(knopen.stream().map(k -> k.wacht.geldend().nummer()).distinct()).hasSize(1);
    }

    @Test
    void zonder_vier_ogen_geldt_de_map_meteen_en_blijft_de_databank_leeg() throws IOException {
        Knoop een = new Knoop("een", false);
        vervang("een/diemen.yaml", "versie: \"1.0\"", "versie: \"1.1\"");
        een.kijk();
        assertThat(een.versie()).isEqualTo("1.1");
        assertThat(een.wacht.wachtend()).isEmpty();
        assertThat(jdbi.<Integer, RuntimeException>withHandle(h -> h.createQuery("select count(*) from beleidsversie").mapTo(Integer.class).one())).isZero();
    }

    @Test
    void een_voorstel_dat_met_ander_beleid_is_vergeleken_wordt_niet_uitgevoerd() throws IOException {
        Knoop een = new Knoop("een", true);
        vervang("een/diemen.yaml", "versie: \"1.0\"", "versie: \"1.1\"");
        een.kijk();
        Voorstel eerste = een.stelVoor();
        Voorstel tweede = een.stelVoor();
        assertThat(een.bevestig(tweede, "ries")).isEqualTo(Uitslag.BESLOTEN);
        assertThatThrownBy(() -> een.bevestig(eerste, "ries")).isInstanceOf(NietUitvoerbaar.class).hasMessageStartingWith("Sinds dit voorstel ging ander beleid gelden.");
        assertThat(een.wacht.geldend().nummer()).isEqualTo(jdbi.<Long, RuntimeException>withHandle(een.versies::nummer));
    }

    @Test
    void wat_buiten_om_in_de_databank_verandert_gaat_niet_gelden() throws IOException {
        Knoop een = new Knoop("een", true);
        vervang("een/diemen.yaml", "versie: \"1.0\"", "versie: \"1.1\"");
        een.kijk();
        Voorstel voorstel = een.stelVoor();
        jdbi.useHandle(h -> h.execute("update beleidspakket set bestanden = replace(bestanden::text, 'vereist: informatie', 'vereist: geen')::json"));
        assertThatThrownBy(() -> een.bevestig(voorstel, "ries")).isInstanceOf(NietUitvoerbaar.class).hasMessageContaining("De inhoud is niet meer wat er is bevestigd.");
        jdbi.useHandle(h -> h.execute("insert into beleidsversie (hash, op) select hash, now() from beleidspakket order by hash limit 1"));
        een.wacht.ververs();
        assertThat(een.versie()).isEqualTo("1.0");
        assertThat(een.houder.boek().voor("0384", DAG).inhoud().vereist().name()).isEqualTo("INFORMATIE");
        assertThat(een.wacht.fouten()).extracting(Beleidsfout::melding).containsExactly("De inhoud is niet meer wat er is bevestigd.");
        assertThatThrownBy(() -> new Knoop("twee", true)).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Het beleid dat twee mensen bevestigden is niet te gebruiken: ");
    }

    @Test
    void ook_een_andere_woordenschat_wacht_op_een_tweede_en_telt_mee_in_de_hash() throws IOException {
        Knoop een = new Knoop("een", true);
        assertThat(een.oordelaar.beoordeel(VREEMD, Tekstcontext.leeg(DAG)).magDoor()).isFalse();
        String woordenschat = een.wacht.geldend().pakket().woordenschat().versie();
        Files.writeString(mappen.resolve("een/woordenschat/proces/neutraal.txt"), Files.readString(Path.of("beleid/woordenschat/proces/neutraal.txt")) + "\nzwobbelen\n");
        een.kijk();
        assertThat(een.oordelaar.beoordeel(VREEMD, Tekstcontext.leeg(DAG)).magDoor()).isFalse();
        assertThat(Beleidswijziging.tussen(een.wacht.geldend().pakket(), een.wacht.wachtend().orElseThrow()))
                .isEqualTo(new Beleidswijziging(List.of(new Beleidswijziging.Bestand("woordenschat/proces/neutraal.txt", "gewijzigd")), List.of()));
        een.bevestig(een.stelVoor(), "ries");
        assertThat(een.oordelaar.beoordeel(VREEMD, Tekstcontext.leeg(DAG)).magDoor()).isTrue();
        assertThat(een.oordelaar.beoordeel(VREEMD, Tekstcontext.leeg(DAG)).woordenschat()).isNotEqualTo(woordenschat);
    }

    @Test
    void een_fout_in_de_woordenschat_wordt_genoemd_en_de_vorige_blijft() throws IOException {
        Knoop een = new Knoop("een", false);
        Files.writeString(mappen.resolve("een/woordenschat/zorg/diagnose.txt"), "angst\n<b>\n");
        een.kijk();
        assertThat(een.wacht.fouten()).extracting(Beleidsfout::melding).containsExactly("zorg/diagnose.txt regel 2: geen geldige ingang");
        Files.delete(mappen.resolve("een/woordenschat/zorg/diagnose.txt"));
        een.kijk();
        assertThat(een.wacht.fouten()).extracting(Beleidsfout::melding).containsExactly("zorg/diagnose.txt: ontbreekt");
        assertThat(een.oordelaar.beoordeel("Moeder heeft een depressie", Tekstcontext.leeg(DAG)).bevatZorginhoud()).isTrue();
    }

    private void vervang(String bestand, String oud, String nieuw) throws IOException {
        Path pad = mappen.resolve(bestand);
        String tekst = Files.readString(pad);
        assertThat(tekst).contains(oud);
        Files.writeString(pad, tekst.replace(oud, nieuw));
    }
}
