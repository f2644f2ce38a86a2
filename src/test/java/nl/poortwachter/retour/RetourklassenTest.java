package nl.poortwachter.retour;

import static nl.poortwachter.retour.Retourtoets.fout;
import static nl.poortwachter.retour.Retourtoets.retour;
import static nl.poortwachter.retour.Retourtoets.uitkomst;
import static nl.poortwachter.retour.Retourtoets.voldoetAanSchema;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.retour.Retouruitkomst.Klassecodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** IV032: every class with codes of its own, in every kind of return. */
class RetourklassenTest {
    private static final List<String> RELATIES = List.of("Client/Relaties/Relatie[1]", "Client/Relaties/Relatie[1]/Contact",
            "Client/Relaties/Relatie[2]", "Client/Relaties/Relatie[2]/Contact");

    /** Every class in the full message of each kind, in document order. */
    private static List<String> klassen(Berichtsoort soort) {
        List<String> klassen = new ArrayList<>();
        switch (soort) {
            case JW301 -> {
                klassen.add("Client");
                klassen.addAll(RELATIES);
                tweemaal(klassen, "Client/Contactgegevens/Contact", "Client/ToegewezenProducten/ToegewezenProduct");
            }
            case JW305 -> tweemaal(klassen, "Client", "Client/StartProducten/StartProduct");
            case JW307 -> tweemaal(klassen, "Client", "Client/StopProducten/StopProduct");
            case JW315 -> tweemaal(klassen, "Client", "Client/AangevraagdeProducten/AangevraagdProduct");
            case JW317 -> tweemaal(klassen, "Client", "Client/Verzoek", "Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct",
                    "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct", "Client/Verzoek/NieuweProducten/NieuwProduct");
            default -> klassen.addAll(List.of("Antwoord", "Antwoord/Woonplaatsbeginsel"));
        }
        return klassen.stream().map(k -> "/Bericht/" + k).toList();
    }

    private static void tweemaal(List<String> klassen, String... paden) {
        for (String pad : paden) {
            boolean eenmalig = pad.equals("Client") || pad.equals("Client/Verzoek");
            klassen.addAll(eenmalig ? List.of(pad) : List.of(pad + "[1]", pad + "[2]"));
        }
    }

    static Stream<Arguments> elkeKlasse() {
        return Retourtoets.volledig().stream().flatMap(b -> klassen(b.soort()).stream().map(k -> Arguments.of(b, k)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("elkeKlasse")
    void IV032_de_code_staat_op_de_foute_klasse_en_elke_andere_klasse_heeft_0200(Berichtbouwer<?> origineel, String klasse) {
        Retourbericht retour = retour(origineel, fout(3, klasse, "9347"));
        voldoetAanSchema(retour);
        List<Klassecodes> verwacht = Stream.concat(Stream.of("/Bericht/Header"), klassen(origineel.soort()).stream())
                .map(k -> new Klassecodes(k, List.of(k.equals(klasse) ? "9347" : "0200"))).toList();
        assertThat(uitkomst(retour)).isEqualTo(new Retouruitkomst(verwacht));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("elkeKlasse")
    void een_fout_op_een_onderdeel_hoort_bij_de_dichtstbijzijnde_klasse_erboven(Berichtbouwer<?> origineel, String klasse) {
        Knoop knoop = new Paden(Gelezen.bericht(origineel).wortel()).knoop(klasse);
        Stream<Knoop> eigen = knoop.kinderen().stream().filter(k -> !Klassen.isKlasse(k))
                .flatMap(k -> Stream.concat(Stream.of(k), k.kinderen().stream().filter(d -> !Klassen.isKlasse(d))));
        assertThat(eigen).isNotEmpty().allSatisfy(deel -> assertThat(retour(origineel, fout(3, deel.pad(), "9347"))).as(deel.pad())
                .isEqualTo(retour(origineel, fout(3, klasse, "9347"))));
    }

    @ParameterizedTest
    @MethodSource("nl.poortwachter.retour.Retourtoets#volledig")
    void de_retour_herhaalt_elke_waarde_van_de_inhoud_en_voegt_alleen_codes_toe(Berichtbouwer<?> origineel) {
        Bericht bericht = Gelezen.bericht(origineel);
        Retourbericht retour = retour(bericht, fout(3, klassen(origineel.soort()).get(0), "9347"));
        Knoop gelezen = Gelezen.document(retour.xml()).wortel();
        assertThat(inhoud(gelezen)).isEqualTo(inhoud(bericht.wortel()));
    }

    @Test
    void de_klassen_zijn_precies_de_elementen_die_in_de_schemas_RetourCodes_hebben() throws Exception {
        TreeSet<String> inSchemas = new TreeSet<>();
        for (Berichtsoort soort : Arrays.stream(Berichtsoort.values()).filter(Berichtsoort::isRetour).toList()) {
            inSchemas.addAll(metRetourcodes(soort));
        }
        assertThat(inSchemas).isNotEmpty().allMatch(naam -> Klassen.isKlasse(Gelezen.document("<" + naam + "/>").wortel()));
        List<String> alle = Retourtoets.volledig().stream().flatMap(b -> new Paden(Gelezen.bericht(b).wortel()).inVolgorde().stream())
                .filter(Klassen::isKlasse).map(Knoop::naam).distinct().toList();
        assertThat(alle).containsExactlyInAnyOrderElementsOf(inSchemas);
    }

    /** Complex types in these schemas are named after their one element. */
    private static List<String> metRetourcodes(Berichtsoort soort) throws Exception {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        Document schema = fabriek.newDocumentBuilder().parse(RetourklassenTest.class.getResource("/xsd/" + soort + ".xsd").toString());
        var elementen = schema.getElementsByTagNameNS("*", "element");
        return IntStream.range(0, elementen.getLength()).mapToObj(i -> (Element) elementen.item(i))
                .filter(e -> e.getAttribute("name").equals("RetourCodes"))
                .map(e -> ((Element) e.getParentNode().getParentNode()).getAttribute("name")).toList();
    }

    private static List<String> inhoud(Knoop wortel) {
        return wortel.kinderen().stream().filter(k -> !k.naam().equals("Header")).flatMap(k -> new Paden(k).inVolgorde().stream())
                .filter(k -> k.kinderen().isEmpty() && !k.naam().equals("RetourCode")).map(k -> k.elementpad() + "=" + k.tekst()).toList();
    }
}
