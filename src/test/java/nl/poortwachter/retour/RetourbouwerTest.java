package nl.poortwachter.retour;

import static nl.poortwachter.retour.Retourtoets.BOUWER;
import static nl.poortwachter.retour.Retourtoets.GEGEVENS;
import static nl.poortwachter.retour.Retourtoets.bevinding;
import static nl.poortwachter.retour.Retourtoets.fout;
import static nl.poortwachter.retour.Retourtoets.retour;
import static nl.poortwachter.retour.Retourtoets.uitkomst;
import static nl.poortwachter.retour.Retourtoets.voldoetAanSchema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.retour.Retouruitkomst.Klassecodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** IV028, IV032, OP065: what the return says for every outcome of the checks. */
class RetourbouwerTest {

    static Stream<Berichtbouwer<?>> berichten() {
        return Retourtoets.volledig().stream();
    }

    @Test
    void IV028_goedkeurende_retour_is_alleen_de_kop_zonder_codes() {
        assertThat(retour(Jw305.bericht()).xml()).isEqualTo(kop("") + "</Bericht>\r\n");
    }

    @Test
    void IV032_verwijderde_start_die_nooit_gemeld_was_geeft_0200_op_kop_en_client_en_9063_op_de_start() {
        Jw305 origineel = Jw305.bericht().start(s -> s.verwijderd());
        assertThat(retour(origineel, fout(3, "/Bericht/Client/StartProducten/StartProduct", "9063")).xml()).isEqualTo(kop("0200") + """
                \t<Client>
                \t\t<Bsn>999900006</Bsn>
                \t\t<Geboortedatum>
                \t\t\t<ijw:Datum>2014-05-12</ijw:Datum>
                \t\t</Geboortedatum>
                \t\t<Geslacht>2</Geslacht>
                \t\t<Naam>
                \t\t\t<ijw:Geslachtsnaam>
                \t\t\t\t<ijw:Achternaam>Voorbeeld</ijw:Achternaam>
                \t\t\t</ijw:Geslachtsnaam>
                \t\t\t<ijw:Voornamen>Robin</ijw:Voornamen>
                \t\t\t<ijw:Voorletters>R</ijw:Voorletters>
                \t\t</Naam>
                \t\t<StartProducten>
                \t\t\t<StartProduct>
                \t\t\t\t<ToewijzingNummer>300201</ToewijzingNummer>
                \t\t\t\t<Product>
                \t\t\t\t\t<ijw:Categorie>45</ijw:Categorie>
                \t\t\t\t\t<ijw:Code>45A04</ijw:Code>
                \t\t\t\t</Product>
                \t\t\t\t<ToewijzingIngangsdatum>2026-04-01</ToewijzingIngangsdatum>
                \t\t\t\t<Begindatum>2026-04-01</Begindatum>
                \t\t\t\t<StatusAanlevering>3</StatusAanlevering>
                \t\t\t\t<RetourCodes>
                \t\t\t\t\t<RetourCode>9063</RetourCode>
                \t\t\t\t</RetourCodes>
                \t\t\t</StartProduct>
                \t\t</StartProducten>
                \t\t<RetourCodes>
                \t\t\t<RetourCode>0200</RetourCode>
                \t\t</RetourCodes>
                \t</Client>
                </Bericht>
                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void IV028_zonder_fouten_keurt_de_retour_goed_ook_als_er_opmerkingen_zijn(Berichtbouwer<?> origineel) {
        Retourbericht retour = retour(origineel, bevinding(Ernst.OPMERKING, 3, "/Bericht/Header", "9056"));
        voldoetAanSchema(retour);
        assertThat(retour.soort()).isEqualTo(origineel.soort().retour());
        assertThat(retour.identificatie()).isEqualTo("R-0001");
        assertThat(uitkomst(retour)).isEqualTo(new Retouruitkomst(List.of()));
        assertThat(inhoud(retour)).isEmpty();
        assertThat(retour.xml()).doesNotContain("RetourCode");
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void IV032_niveau_2_geeft_0001_in_de_kop_en_geen_inhoud_wat_er_ook_op_andere_niveaus_is(Berichtbouwer<?> origineel) {
        Retourbericht retour = retour(origineel, fout(3, "/Bericht/Header", "9056"), fout(2, "/Bericht/Header", "0001"), fout(2, "/Bericht", "0001"));
        voldoetAanSchema(retour);
        assertThat(uitkomst(retour)).isEqualTo(alleenKop("0001"));
        assertThat(inhoud(retour)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void IV032_fout_van_niveau_3_of_4_in_de_kop_geeft_die_codes_elk_een_keer_en_geen_inhoud(Berichtbouwer<?> origineel) {
        Retourbericht retour = retour(origineel, fout(4, "/Bericht/Header/Afzender", "S300"), fout(3, "/Bericht/Header/BerichtIdentificatie/Identificatie", "9056"),
                fout(4, "/Bericht/Header/Ontvanger", "S300"), fout(3, eersteInhoud(origineel), "9347"));
        voldoetAanSchema(retour);
        assertThat(uitkomst(retour)).isEqualTo(alleenKop("9056", "S300"));
        assertThat(inhoud(retour)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void een_fout_bij_het_bericht_als_geheel_hoort_bij_de_kop(Berichtbouwer<?> origineel) {
        assertThat(uitkomst(retour(origineel, fout(3, "/Bericht", "8848")))).isEqualTo(alleenKop("8848"));
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void OP090x2_na_niveau_1_lezen_of_een_weigering_aan_de_poort_komt_er_geen_retour(Berichtbouwer<?> origineel) {
        Bericht bericht = Gelezen.bericht(origineel);
        for (int niveau : new int[] {0, 1}) {
            assertThat(BOUWER.bouw(bericht, List.of(fout(3, "/Bericht/Header", "9056"), fout(niveau, "/Bericht/Header", null)), GEGEVENS)).isEmpty();
        }
    }

    @Test
    void OP090x2_een_fout_van_onszelf_zonder_retourcode_geeft_geen_verzonnen_code() {
        Bericht bericht = Gelezen.bericht(Jw305.bericht());
        assertThat(BOUWER.bouw(bericht, List.of(fout(4, "/Bericht/Client", null)), GEGEVENS)).isEmpty();
        assertThat(uitkomst(retour(bericht, fout(4, "/Bericht/Client", null), fout(3, "/Bericht/Client", "8187"))).klassen())
                .contains(codes("/Bericht/Client", "8187"));
    }

    @Test
    void OP080_zolang_een_bericht_wacht_komt_er_geen_retour() {
        Bericht bericht = Gelezen.bericht(Jw305.bericht());
        assertThat(BOUWER.bouw(bericht, List.of(bevinding(Ernst.WACHT, 3, "/Bericht/Client", "8187")), GEGEVENS)).isEmpty();
    }

    @Test
    void IV032_een_klasse_die_nog_wacht_naast_een_foute_klasse_krijgt_0233() {
        Jw305 origineel = Jw305.bericht().start(s -> { }).start(s -> { }).start(s -> { });
        Retourbericht retour = retour(origineel, bevinding(Ernst.WACHT, 3, start(1), "9071"), fout(3, start(2), "9326"),
                bevinding(Ernst.WACHT, 3, start(2), "9071"), bevinding(Ernst.WACHT, 3, "/Bericht/Header", "9056"));
        voldoetAanSchema(retour);
        assertThat(uitkomst(retour)).isEqualTo(new Retouruitkomst(List.of(codes("/Bericht/Header", "0200"), codes("/Bericht/Client", "0200"),
                codes(start(1), "0233"), codes(start(2), "9326"), codes(start(3), "0200"))));
    }

    @Test
    void IV032_elke_code_die_geldt_staat_een_keer_in_de_klasse_in_vaste_volgorde() {
        Jw305 origineel = Jw305.bericht().start(s -> { }).start(s -> { });
        Bevinding[] bevindingen = {fout(4, start(2) + "/Product/Code", "S329"), fout(3, start(2), "9071"), fout(3, start(2), "9019"),
                fout(3, start(2) + "/Begindatum", "9071")};
        Retourbericht retour = retour(origineel, bevindingen);
        voldoetAanSchema(retour);
        assertThat(uitkomst(retour)).isEqualTo(new Retouruitkomst(List.of(codes("/Bericht/Header", "0200"), codes("/Bericht/Client", "0200"),
                codes(start(1), "0200"), codes(start(2), "9019", "9071", "S329"))));
        assertThat(retour(origineel, bevindingen[3], bevindingen[2], bevindingen[1], bevindingen[0])).isEqualTo(retour);
    }

    @Test
    void een_retour_op_een_retour_wordt_niet_gemaakt() {
        Bericht retour = Gelezen.bericht(Retour.op(Jw305.bericht()));
        assertThatThrownBy(() -> BOUWER.bouw(retour, List.of(), GEGEVENS)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("op een retourbericht volgt geen retourbericht");
    }

    @Test
    void een_bevinding_over_iets_dat_niet_in_het_bericht_staat_is_een_fout_van_de_aanroeper() {
        Bericht bericht = Gelezen.bericht(Jw305.bericht());
        assertThatThrownBy(() -> BOUWER.bouw(bericht, List.of(fout(3, start(2), "9063")), GEGEVENS)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("het bericht heeft niets op " + start(2));
    }

    private static String kop(String code) {
        String codes = code.isEmpty() ? "" : "\t\t<RetourCodes>\n\t\t\t<RetourCode>" + code + "</RetourCode>\n\t\t</RetourCodes>\n";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Bericht xmlns="http://www.istandaarden.nl/ijw/3_2/jw306/schema" xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">
                \t<Header>
                \t\t<BerichtCode>439</BerichtCode>
                \t\t<BerichtVersie>3</BerichtVersie>
                \t\t<BerichtSubversie>2</BerichtSubversie>
                \t\t<Afzender>12345678</Afzender>
                \t\t<Ontvanger>0748</Ontvanger>
                \t\t<BerichtIdentificatie>
                \t\t\t<ijw:Identificatie>0001</ijw:Identificatie>
                \t\t\t<ijw:Dagtekening>2026-04-01</ijw:Dagtekening>
                \t\t</BerichtIdentificatie>
                \t\t<XsdVersie>
                \t\t\t<ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>
                \t\t\t<ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>
                \t\t</XsdVersie>
                \t\t<IdentificatieRetour>R-0001</IdentificatieRetour>
                \t\t<DagtekeningRetour>2026-04-03</DagtekeningRetour>
                \t\t<XsdVersieRetour>
                \t\t\t<ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>
                \t\t\t<ijw:BerichtXsdVersie>1.0.439</ijw:BerichtXsdVersie>
                \t\t</XsdVersieRetour>
                %s\t</Header>
                """.formatted(codes).replace("\n", "\r\n");
    }

    private static String start(int nummer) {
        return "/Bericht/Client/StartProducten/StartProduct[" + nummer + "]";
    }

    private static String eersteInhoud(Berichtbouwer<?> origineel) {
        return Gelezen.bericht(origineel).wortel().kinderen().get(1).pad();
    }

    private static List<?> inhoud(Retourbericht retour) {
        return Gelezen.document(retour.xml()).wortel().kinderen().stream().skip(1).toList();
    }

    private static Retouruitkomst alleenKop(String... codes) {
        return new Retouruitkomst(List.of(codes("/Bericht/Header", codes)));
    }

    private static Klassecodes codes(String pad, String... codes) {
        return new Klassecodes(pad, List.of(codes));
    }
}
