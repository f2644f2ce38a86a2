package nl.poortwachter.minimaliteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw307;
import org.junit.jupiter.api.Test;

class FilterTest {

    @Test
    void alleen_de_tekens_van_het_gestripte_element_verdwijnen() {
        String xml = Jw307.bericht().met("Client/Naam/Voornamen", "Robin").xml();
        Uitkomst uitkomst = Zaak.van(Jw307.bericht().met("Client/Naam/Voornamen", "Robin")).uitkomst();
        assertThat(uitkomst.xml()).isEqualTo(xml.replace("<ijw:Voornamen>Robin</ijw:Voornamen>", ""));
        assertThat(uitkomst.boom().vind("Client", "Naam", "Voornamen")).isNull();
        assertThat(uitkomst.gestript()).containsExactly(new Gestript("/Bericht/Client/Naam/Voornamen", "Client/Naam/Voornamen", "MIN-IDENT",
                "BSN, geboortedatum en achternaam wijzen de jeugdige al aan.", "AVG artikel 5 lid 1 onder c", "voornamen", List.of()));
    }

    @Test
    void een_leeggemaakte_houder_gaat_met_zijn_laatste_kind_mee() {
        Zaak zaak = Zaak.van(Jw301.bericht().zonder("Client/Naam/Voornamen").relatie(r -> r.met("Soort", "12")).relatie(r -> r.met("Soort", "16")));
        assertThat(zaak.gestript()).containsExactly("Client/Relaties MIN-RELATION", "Client/Relaties/Relatie MIN-RELATION", "Client/Relaties/Relatie MIN-RELATION");
        assertThat(zaak.uitkomst().gestript()).extracting(Gestript::pad).containsExactly("/Bericht/Client/Relaties",
                "/Bericht/Client/Relaties/Relatie[1]", "/Bericht/Client/Relaties/Relatie[2]");
        assertThat(zaak.uitkomst().xml()).doesNotContain("Relatie").contains("<jw301:Contactgegevens>");
    }
}
