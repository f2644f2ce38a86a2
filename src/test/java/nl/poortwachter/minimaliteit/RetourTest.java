package nl.poortwachter.minimaliteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.keten.Traject;
import org.junit.jupiter.api.Test;

class RetourTest {

    @Test
    void een_retour_zonder_inhoud_en_een_antwoord_gaan_onveranderd_door() {
        for (Berichtbouwer<?> heen : List.<Berichtbouwer<?>>of(Jw301.bericht(), Jw305.bericht(), Jw307.bericht(), Jw315.bericht(), Jw317.bericht(), Jw319.bericht())) {
            assertThat(Zaak.van(Retour.op(heen)).uitkomst().xml()).isEqualTo(Retour.op(heen).xml());
        }
        assertThat(Zaak.van(Jw319.bericht()).uitkomst().xml()).isEqualTo(Jw319.bericht().xml());
    }

    @Test
    void een_retour_die_eerlijk_herhaalt_wat_de_ontvanger_kreeg_gaat_onveranderd_door() {
        Jw301 gekregen = Jw301.bericht().zonder("Client/Naam/Voornamen").met("Client/Communicatie/Vorm", "2").met("Client/JuridischeStatus", "01")
                .met("Client/Commentaar", "Meer tijd nodig om de doelen te halen.").contact(c -> c.met("Emailadres", "a@voorbeeld.nl"))
                .relatie(r -> r.met("Soort", "17"));
        Uitkomst uitkomst = Zaak.van(Retour.op(gekregen).metInhoud()).uitkomst();
        assertThat(uitkomst.weigeringen()).isEmpty();
        assertThat(uitkomst.gestript()).isEmpty();
        assertThat(uitkomst.xml()).isEqualTo(Retour.op(gekregen).metInhoud().xml());
    }

    @Test
    void een_retour_brengt_geen_zorginhoud_en_geen_voornamen_terug_in_welke_fase_ook() {
        Jw301 toewijzing = Jw301.bericht().met("Client/Commentaar", "Diagnose ADHD.").toewijzing(t -> t.met("Commentaar", "Bel 0612345678."))
                .relatie(r -> r.met("Naam/Voornamen", "Kim").met("Naam/Voorletters", "K"));
        Jw315 verzoek = Jw315.bericht().met("Client/Commentaar", "Diagnose ADHD.").met("Client/AangevraagdeProducten/AangevraagdProduct/Commentaar", "Diagnose ADHD.");
        for (Fase fase : List.of(Fase.CONTACT, Fase.TOEWIJZING, Fase.STARTGESPREK, Fase.BEHANDELTRAJECT, Fase.EVALUATIE, Fase.AFRONDING)) {
            Traject traject = Traject.onbekend().metFase(fase);
            assertThat(Zaak.van(Retour.op(toewijzing).metInhoud()).met(traject).gestript()).containsExactly("Client/Naam/Voornamen MIN-IDENT",
                    "Client/Commentaar MIN-TEXT", "Client/Relaties/Relatie/Naam/Voornamen MIN-IDENT", "Client/ToegewezenProducten/ToegewezenProduct/Commentaar MIN-TEXT");
            assertThat(Zaak.van(Retour.op(verzoek).metInhoud()).met(traject).gestript()).containsExactly("Client/Naam/Voornamen MIN-IDENT",
                    "Client/Commentaar MIN-TEXT", "Client/AangevraagdeProducten/AangevraagdProduct/Commentaar MIN-TEXT");
        }
    }

    @Test
    void een_retour_wordt_niet_op_wijziging_getoetst_maar_een_tegengesproken_fase_blijft_min_phase() {
        assertThat(Zaak.van(Retour.op(Jw301.bericht()).metInhoud()).in(Fase.STARTGESPREK).uitkomst().weigeringen()).isEmpty();
        Zaak zaak = Zaak.van(Retour.op(Jw301.bericht())).met(Traject.onbekend().metFase(Fase.TOEWIJZING)).in(Fase.EVALUATIE);
        assertThat(zaak.uitkomst().weigeringen()).extracting(Weigering::code).containsExactly("MIN-PHASE");
    }
}
