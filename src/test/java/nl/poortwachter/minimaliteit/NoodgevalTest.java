package nl.poortwachter.minimaliteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.keten.Fase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoodgevalTest {

    @ParameterizedTest
    @ValueSource(strings = {"vitaal-belang", "conflict-van-plichten"})
    void in_een_noodgeval_gaat_door_wat_de_fase_tegenhoudt_behalve_voornamen(String grondslag) {
        Jw301 bericht = Jw301.bericht().met("Client/Communicatie/Vorm", "2").met("Client/JuridischeStatus", "01").met("Client/Commentaar", "Acuut gevaar thuis.")
                .met("Client/ToegewezenProducten/ToegewezenProduct/Commentaar", "Diagnose ADHD.")
                .contact(c -> c.met("Organisatie", "Stichting Voorbeeld").met("Emailadres", "a@voorbeeld.nl"))
                .relatie(r -> r.met("Soort", "17").met("Geboortedatum/Datum", "1980-02-03").met("Geslacht", "1").met("Naam/Voornamen", "Kim").met("Naam/Voorletters", "K"))
                .toewijzing(t -> t.verwijderd().met("Commentaar", "Diagnose ADHD."));
        for (Fase fase : Set.of(Fase.TOEWIJZING, Fase.STARTGESPREK, Fase.BEHANDELTRAJECT, Fase.EVALUATIE)) {
            Zaak zaak = Zaak.van(bericht).met(Situatie.zonder(Zaak.NU).met(null, grondslag).metNoodgeval("J. Voorbeeld, jeugdarts", "Acuut gevaar.")).in(fase);
            assertThat(zaak.gestript()).containsExactly("Client/Naam/Voornamen MIN-IDENT", "Client/Relaties/Relatie/Naam/Voornamen MIN-IDENT");
        }
    }

    @Test
    void ook_in_een_noodgeval_gaat_de_naam_van_de_verwijzer_niet_door() {
        Jw315 bericht = Jw315.bericht().met("Client/Commentaar", "Acuut gevaar thuis.")
                .aanvraag(a -> a.met("Verwijzer/Type", "06").met("Verwijzer/Naam", "Kim Voorbeeld").met("Commentaar", "Diagnose ADHD."));
        Situatie nood = Situatie.zonder(Zaak.NU).met("toeleiding", "vitaal-belang").metNoodgeval("J. Voorbeeld, jeugdarts", "Acuut gevaar.");
        assertThat(Zaak.van(bericht).met(nood).gestript()).containsExactly("Client/Naam/Voornamen MIN-IDENT",
                "Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/Naam MIN-REFERRER");
    }

    @Test
    void een_noodgeval_wordt_gemarkeerd_met_de_dag_waarop_de_burger_uiterlijk_is_geinformeerd() {
        Situatie nood = Situatie.zonder(Zaak.NU).met(null, "vitaal-belang").metNoodgeval("J. Voorbeeld, jeugdarts", "Acuut gevaar.");
        assertThat(Zaak.van(Jw301.bericht()).met(nood).uitkomst().markeringen()).containsExactly(new Markering(Markering.Code.NOODGEVAL,
                "Doorgelaten op vitaal-belang wat de fase anders tegenhoudt. De privacyfunctionaris beoordeelt dit, en de burger wordt geïnformeerd.",
                LocalDate.parse("2026-04-15")));
        assertThat(Zaak.van(Jw301.bericht()).uitkomst().markeringen()).isEmpty();
    }

    @Test
    void in_een_noodgeval_hoeft_niemand_vooraf_te_hebben_ingestemd_maar_de_fase_en_de_wijziging_gelden_wel() {
        Situatie nood = Situatie.zonder(Zaak.NU).met(null, "vitaal-belang").metNoodgeval("J. Voorbeeld, jeugdarts", "Acuut gevaar.");
        assertThat(Zaak.van(Jw301.bericht().gemeente("0451")).met(nood).uitkomst().weigeringen()).isEmpty();
        assertThat(Zaak.van(Jw301.bericht().gemeente("0384")).met(nood).uitkomst().weigeringen()).isEmpty();
        assertThat(Zaak.van(Jw301.bericht()).met(nood).in(Fase.AFRONDING).uitkomst().weigeringen()).extracting(Weigering::code).containsExactly("MIN-PHASE");
    }
}
