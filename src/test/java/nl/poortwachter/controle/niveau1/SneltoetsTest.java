package nl.poortwachter.controle.niveau1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Berichtgenerator;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the quick test approves, the schema engine approves too; whatever a message holds and however it is broken. */
class SneltoetsTest {
    private static final Set<Berichtsoort> ALLE = EnumSet.allOf(Berichtsoort.class);
    private static final Map<Berichtsoort, Schemamodel> MODELLEN = Schemalezer.lees(Schemabron.klassenpad(), ALLE);
    private static final Motoren MOTOREN = new Motoren(new Schemacompiler(Schemabron.klassenpad(), ALLE).compileer());
    /** Texts at and just over the edges of the types, and the forms of one value that XSD knows. */
    private static final List<String> TEKSTEN = List.of("", " ", "\n", "a", "A ", " a", "a\u00a0b", "\u00a0", "\u2028", "a\u2028", "a\nb", "a\tb", "é", "ỳ", "ỹ",
            "\uD83D\uDE00", "\uD83D\uDE00\uD83D\uDE00", "abcdefgh", "a".repeat(12), "a".repeat(13), "a".repeat(80), "a".repeat(200), "a".repeat(201),
            "a".repeat(1001), "\uD83D\uDE00".repeat(200), "0", "1", "01", "+1", "-1", "-0", " 1", "1 ", "1.0", "2", "3", "13", "99", "100", "438", "0748",
            "12345", "99999", "100000", "99999999", "100000000", "12345678", "123456789", "999900006", "999999999", "1000000000", "9".repeat(18), "9".repeat(19),
            "0".repeat(30) + "1", "٣", "1.0.0", "01.0.0", "1.0", "2026-04-01", "2026-02-29", "2024-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
            "0000-01-01", "0001-01-01", "-2026-04-01", "12026-04-01", "2026-04-01Z", "2026-04-01+01:00", " 2026-04-01", "10:00:00", "23:59:59", "24:00:00",
            "25:00:00", "10:60:00", "10:00:60", "10:00:00.5", "10:00:00Z", "10:00");

    static Stream<Berichtbouwer<?>> berichten() {
        return Stream.concat(Stream.of(Jw301.bericht(), Jw305.bericht(), Jw307.bericht(), Jw315.bericht(), Jw317.bericht(), Jw319.bericht()),
                Arrays.stream(Berichtsoort.values()).filter(s -> !s.isRetour()).flatMap(soort -> Stream.of(7L, 8L).map(z -> Berichtgenerator.bericht(soort, z))));
    }

    static Stream<Berichtbouwer<?>> gewoneBerichten() {
        return berichten().limit(6);
    }

    @ParameterizedTest
    @MethodSource("gewoneBerichten")
    void een_gewoon_bericht_is_zeker_geldig(Berichtbouwer<?> bericht) {
        assertThat(isZeker(bericht.soort(), bericht.xml())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void elke_tekst_in_elk_element(Berichtbouwer<?> bericht) {
        String xml = bericht.xml();
        for (Knoop blad : bladen(Schematoets.wortel(xml))) {
            int begin = xml.indexOf('>', blad.begin()) + 1;
            int einde = xml.lastIndexOf("</", blad.einde());
            TEKSTEN.forEach(tekst -> vergelijk(bericht.soort(), xml.substring(0, begin) + tekst + xml.substring(einde)));
        }
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void elk_element_weg_dubbel_verplaatst_of_met_iets_erbij(Berichtbouwer<?> bericht) {
        String xml = bericht.xml();
        List<BiFunction<String, Knoop, String>> ingrepen = List.of(
                (x, k) -> x.substring(0, k.begin()) + x.substring(k.einde()),
                (x, k) -> x.substring(0, k.einde()) + x.substring(k.begin(), k.einde()) + x.substring(k.einde()),
                (x, k) -> naarVoren(x, k),
                (x, k) -> bijBegin(x, k, " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\""),
                (x, k) -> bijBegin(x, k, " soort=\"1\""),
                (x, k) -> bijBegin(x, k, " xmlns=\"urn:iets\""),
                (x, k) -> x.substring(0, k.einde()) + "tekst" + x.substring(k.einde()),
                (x, k) -> x.substring(0, k.begin()) + "<Iets xmlns=\"urn:iets\"/>" + x.substring(k.begin()));
        for (Knoop knoop : alle(Schematoets.wortel(xml)).stream().skip(1).toList()) {
            ingrepen.forEach(ingreep -> vergelijk(bericht.soort(), ingreep.apply(xml, knoop)));
        }
    }

    @Test
    void een_bericht_van_een_andere_soort_is_niet_zeker() {
        assertThat(isZeker(Berichtsoort.JW307, Jw305.bericht().xml())).isFalse();
    }

    static Stream<Arguments> onbekendeSchemas() {
        return Stream.of(
                arguments("JW305.xsd", "elementFormDefault=\"qualified\"", "elementFormDefault=\"unqualified\""),
                arguments("JW305.xsd", "<xs:sequence>", "<xs:sequence maxOccurs=\"2\">"),
                arguments("JW305.xsd", "<xs:element name=\"Geslacht\"", "<xs:element nillable=\"true\" name=\"Geslacht\""),
                arguments("JW305.xsd", "maxOccurs=\"unbounded\"", "minOccurs=\"2\" maxOccurs=\"unbounded\""),
                arguments("JW305.xsd", "<xs:complexType name=\"Header\">", "<xs:complexType name=\"Header\"><xs:attribute name=\"versie\"/>"),
                arguments("basisschema.xsd", "<xs:pattern value=\"[0-9]{9}\"/>", "<xs:pattern value=\"\\d{9}\"/>"),
                arguments("basisschema.xsd", "<xs:maxInclusive value=\"999999999\"/>", "<xs:totalDigits value=\"9\"/>"),
                arguments("basisschema.xsd", "<xs:restriction base=\"xs:date\">", "<xs:restriction base=\"xs:dateTime\">"),
                arguments("basisschema.xsd", "<xs:whiteSpace value=\"collapse\"/>", "<xs:whiteSpace value=\"replace\"/>"));
    }

    @ParameterizedTest
    @MethodSource("onbekendeSchemas")
    void wat_in_het_schema_onbekend_is_laat_het_oordeel_aan_de_motor(String bestand, String gewoon, String anders) {
        Schemabron bron = naam -> {
            byte[] inhoud = Schemabron.klassenpad().bytes(naam);
            if (!naam.equals(bestand)) {
                return new ByteArrayInputStream(inhoud);
            }
            String schema = new String(inhoud, StandardCharsets.UTF_8);
            assertThat(schema).contains(gewoon);
            return new ByteArrayInputStream(schema.replace(gewoon, anders).getBytes(StandardCharsets.UTF_8));
        };
        Berichtbouwer<?> bericht = anders.contains("replace") ? Jw301.bericht().met("Client/Commentaar", "Verlengd.") : Jw305.bericht();

        Sneltoets toets = new Sneltoets(Schemalezer.lees(bron, ALLE).get(bericht.soort()).wortel());

        assertThat(toets.isZekerGeldig(Schematoets.wortel(bericht.xml()))).isFalse();
    }

    private static void vergelijk(Berichtsoort soort, String xml) {
        if (isZeker(soort, xml)) {
            assertThat(new Berichtschema(MOTOREN, MODELLEN.get(soort)).metMotor(Schematoets.wortel(xml))).as(xml).isEmpty();
        }
    }

    private static boolean isZeker(Berichtsoort soort, String xml) {
        return new Sneltoets(MODELLEN.get(soort).wortel()).isZekerGeldig(Schematoets.wortel(xml));
    }

    /** Before the element that stands in front of it, or behind itself when it is the first. */
    private static String naarVoren(String xml, Knoop knoop) {
        List<Knoop> buren = knoop.ouder().kinderen();
        int plaats = buren.indexOf(knoop);
        if (plaats == 0) {
            return xml;
        }
        Knoop vorige = buren.get(plaats - 1);
        return xml.substring(0, vorige.begin()) + xml.substring(knoop.begin(), knoop.einde()) + xml.substring(vorige.begin(), knoop.begin())
                + xml.substring(knoop.einde());
    }

    private static String bijBegin(String xml, Knoop knoop, String attribuut) {
        int einde = xml.indexOf('>', knoop.begin());
        einde = xml.charAt(einde - 1) == '/' ? einde - 1 : einde;
        return xml.substring(0, einde) + attribuut + xml.substring(einde);
    }

    private static List<Knoop> bladen(Knoop wortel) {
        return alle(wortel).stream().filter(k -> k.kinderen().isEmpty() && !k.tekst().isEmpty()).toList();
    }

    private static List<Knoop> alle(Knoop knoop) {
        List<Knoop> alle = new ArrayList<>(List.of(knoop));
        knoop.kinderen().forEach(kind -> alle.addAll(alle(kind)));
        return alle;
    }
}
