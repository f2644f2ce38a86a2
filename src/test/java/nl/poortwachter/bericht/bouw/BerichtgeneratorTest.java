package nl.poortwachter.bericht.bouw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtmodel;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.niveau1.Schemabron;
import nl.poortwachter.controle.niveau1.Schemacontrole;
import nl.poortwachter.controle.niveau2.Niveau2;

class BerichtgeneratorTest {
    private static final Schemacontrole NIVEAU1 = new Schemacontrole(Schemabron.klassenpad());
    private static final Niveau2 NIVEAU2 = new Niveau2();
    private static final List<Berichtsoort> SOORTEN = List.of(Berichtsoort.JW301, Berichtsoort.JW305, Berichtsoort.JW307, Berichtsoort.JW315,
            Berichtsoort.JW317, Berichtsoort.JW319);

    @Property
    void elk_bericht_is_geldig_op_niveau_1_en_2(@ForAll("berichten") Berichtbouwer<?> bouwer) {
        Bericht bericht = bouwer.lees();
        assertThat(NIVEAU1.controleer(bericht.wortel())).isEmpty();
        assertThat(NIVEAU2.controleer(bericht)).isEmpty();
    }

    @Provide
    Arbitrary<Berichtbouwer<?>> berichten() {
        return Berichtgenerator.berichten();
    }

    @Example
    void hetzelfde_zaad_geeft_hetzelfde_bericht() {
        assertThat(SOORTEN).allSatisfy(s -> assertThat(Berichtgenerator.bericht(s, 42).xml()).isEqualTo(Berichtgenerator.bericht(s, 42).xml()));
    }

    @Example
    void elk_element_van_het_schema_komt_voor() {
        for (Berichtsoort soort : SOORTEN) {
            Set<String> gezien = new TreeSet<>();
            LongStream.range(0, 300).forEach(zaad -> verzamel(Berichtgenerator.bericht(soort, zaad).lees().wortel(), gezien));
            Set<String> schema = new TreeSet<>();
            Berichtmodel.van(soort).onder().forEach(e -> verzamel(e, "", schema));
            assertThat(gezien).as(soort.name()).containsAll(schema);
        }
    }

    private static void verzamel(Berichtmodel.Element element, String boven, Set<String> paden) {
        paden.add(boven + element.naam());
        element.onder().forEach(e -> verzamel(e, boven + element.naam() + "/", paden));
    }

    private static void verzamel(Knoop knoop, Set<String> paden) {
        paden.add(knoop.elementpad());
        knoop.kinderen().forEach(k -> verzamel(k, paden));
    }
}
