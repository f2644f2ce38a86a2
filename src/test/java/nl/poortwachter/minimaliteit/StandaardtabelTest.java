package nl.poortwachter.minimaliteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.keten.Reeks;
import nl.poortwachter.keten.Traject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The default table cell by cell: message, element, phases, circumstance, and what happens to the element. "+" passes, a reason code strips.
 * {@link Tabelbericht} makes the message for a circumstance.
 */
class StandaardtabelTest {
    private static final String TABEL = """
            JW301 | Client/Naam/Voornamen                              | 4567 | voorletters            | MIN-IDENT
            JW301 | Client/Naam/Voornamen                              | 4567 | geen voorletters       | +
            JW305 | Client/Naam/Voornamen                              | 457  | voorletters            | MIN-IDENT
            JW305 | Client/Naam/Voornamen                              | 457  | geen voorletters       | +
            JW307 | Client/Naam/Voornamen                              | 8    | voorletters            | MIN-IDENT
            JW307 | Client/Naam/Voornamen                              | 8    | geen voorletters       | +
            JW315 | Client/Naam/Voornamen                              | 3    | voorletters            | MIN-IDENT
            JW315 | Client/Naam/Voornamen                              | 3    | geen voorletters       | +
            JW301 | Client/Relaties/Relatie/Naam/Voornamen             | 4567 | relatie voorletters    | MIN-IDENT
            JW301 | Client/Relaties/Relatie/Naam/Voornamen             | 4567 | relatie voornamen      | +
            JW301 | Client/Geboortedatum/DatumGebruik                  | 4567 | datumgebruik           | +
            JW305 | Client/Geboortedatum/DatumGebruik                  | 457  | datumgebruik           | +
            JW307 | Client/Geboortedatum/DatumGebruik                  | 8    | datumgebruik           | +
            JW315 | Client/Geboortedatum/DatumGebruik                  | 3    | datumgebruik           | +
            JW315 | Client/GezagsdragerBekend                          | 3    | gezagsdrager 1         | +
            JW315 | Client/GezagsdragerBekend                          | 3    | gezagsdrager 2         | +
            JW315 | Client/Commentaar                                  | 3    | procestekst            | MIN-TEXT
            JW315 | Client/Commentaar                                  | 3    | zorgtekst              | MIN-TEXT
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Commentaar | 3 | procestekst       | +
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Commentaar | 3 | zorgtekst         | MIN-TEXT
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Commentaar | 3 | persoonstekst     | MIN-TEXT
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Commentaar | 3 | onduidelijke tekst | MIN-TEXT
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/Naam | 3 | verwijzer 01  | MIN-REFERRER
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/Naam | 3 | verwijzer 02  | +
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/Naam | 3 | verwijzer 03  | +
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/Naam | 3 | verwijzer 04  | +
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/Naam | 3 | verwijzer 05  | +
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/Naam | 3 | verwijzer 06  | MIN-REFERRER
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/Naam | 3 | verwijzer 08  | +
            JW315 | Client/AangevraagdeProducten/AangevraagdProduct/Raamcontract   | 3 | raamcontract  | +
            JW301 | Client/Communicatie                                | 4    | communicatie           | +
            JW301 | Client/Communicatie                                | 567  | communicatie           | MIN-ONCE
            JW301 | Client/JuridischeStatus                            | 4    | geen route             | MIN-LEGAL
            JW301 | Client/JuridischeStatus                            | 4    | route 01               | MIN-LEGAL
            JW301 | Client/JuridischeStatus                            | 4    | route 02               | MIN-LEGAL
            JW301 | Client/JuridischeStatus                            | 4    | route 03               | MIN-LEGAL
            JW301 | Client/JuridischeStatus                            | 4    | route 04               | +
            JW301 | Client/JuridischeStatus                            | 4    | route 05               | MIN-LEGAL
            JW301 | Client/JuridischeStatus                            | 4    | route 06               | MIN-LEGAL
            JW301 | Client/JuridischeStatus                            | 4    | route 08               | +
            JW301 | Client/JuridischeStatus                            | 4    | route 02 en 04         | +
            JW301 | Client/JuridischeStatus                            | 567  | route 04               | MIN-LEGAL
            JW301 | Client/JuridischeStatus                            | 567  | route 08               | MIN-LEGAL
            JW301 | Client/JuridischeStatus                            | 567  | geen route             | MIN-LEGAL
            JW301 | Client/WettelijkeVertegenwoordiging                | 4567 | vertegenwoordiging     | +
            JW301 | Client/Commentaar                                  | 4    | procestekst            | MIN-TEXT
            JW301 | Client/Commentaar                                  | 4    | zorgtekst              | MIN-TEXT
            JW301 | Client/Commentaar                                  | 567  | procestekst            | +
            JW301 | Client/Commentaar                                  | 567  | zorgtekst              | MIN-TEXT
            JW301 | Client/Commentaar                                  | 567  | persoonstekst          | MIN-TEXT
            JW301 | Client/Commentaar                                  | 567  | onduidelijke tekst     | MIN-TEXT
            JW301 | Client/ToegewezenProducten/ToegewezenProduct/Commentaar | 4   | procestekst        | MIN-TEXT
            JW301 | Client/ToegewezenProducten/ToegewezenProduct/Commentaar | 4   | zorgtekst          | MIN-TEXT
            JW301 | Client/ToegewezenProducten/ToegewezenProduct/Commentaar | 567 | procestekst        | +
            JW301 | Client/ToegewezenProducten/ToegewezenProduct/Commentaar | 567 | zorgtekst          | MIN-TEXT
            JW301 | Client/ToegewezenProducten/ToegewezenProduct/Commentaar | 567 | persoonstekst      | MIN-TEXT
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 03             | +
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 04             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 05             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 06             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 07             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 08             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 09             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 10             | +
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 11             | +
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 12             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 13             | +
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 14             | +
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 15             | +
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 16             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 17             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 18             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 19             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 20             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 21             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 22             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 23             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 24             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 25             | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 17 volgorde 1  | +
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 17 volgorde 01 | +
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 17 volgorde 2  | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | relatie 17 volgorde 10 | MIN-RELATION
            JW301 | Client/Relaties/Relatie                            | 4567 | gezag bekend, ouder    | MIN-KNOWN
            JW301 | Client/Relaties/Relatie                            | 4567 | gezag bekend, voogd    | MIN-KNOWN
            JW301 | Client/Relaties/Relatie                            | 4567 | gezag bekend, ouder volgorde 1 | MIN-KNOWN
            JW301 | Client/Relaties/Relatie                            | 4567 | gezag bekend, pleegouder | +
            JW301 | Client/Relaties/Relatie                            | 4567 | gezag niet bekend, ouder | +
            JW301 | Client/Relaties/Relatie                            | 4567 | gezag onvermeld, ouder | +
            JW301 | Client/Relaties/Relatie/Geboortedatum              | 4567 | relatie geboren        | MIN-RELATION
            JW301 | Client/Relaties/Relatie/Geslacht                   | 4567 | relatie geslacht       | MIN-RELATION
            JW301 | Client/Contactgegevens/Contact/Emailadres          | 456  | email, einde           | +
            JW301 | Client/Contactgegevens/Contact/Emailadres          | 7    | email, einde           | MIN-CONTACT
            JW301 | Client/Contactgegevens/Contact/Emailadres          | 7    | email, wijziging       | +
            JW301 | Client/Contactgegevens/Contact/Telefoon            | 456  | telefoon, einde        | +
            JW301 | Client/Contactgegevens/Contact/Telefoon            | 7    | telefoon, einde        | MIN-CONTACT
            JW301 | Client/Contactgegevens/Contact/Telefoon            | 7    | alleen telefoon, einde | +
            JW301 | Client/Contactgegevens/Contact/Telefoon            | 7    | telefoon, wijziging    | +
            JW301 | Client/Relaties/Relatie/Contact/Emailadres         | 456  | relatie email, einde   | +
            JW301 | Client/Relaties/Relatie/Contact/Emailadres         | 7    | relatie email, einde   | MIN-CONTACT
            JW301 | Client/Relaties/Relatie/Contact/Emailadres         | 7    | relatie email, wijziging | +
            JW301 | Client/Relaties/Relatie/Contact/Telefoon           | 456  | relatie telefoon, einde | +
            JW301 | Client/Relaties/Relatie/Contact/Telefoon           | 7    | relatie telefoon, einde | MIN-CONTACT
            JW301 | Client/Contactgegevens/Contact/Organisatie         | 4567 | organisatie 01         | MIN-CONTACT
            JW301 | Client/Contactgegevens/Contact/Organisatie         | 4567 | organisatie 02         | MIN-CONTACT
            JW301 | Client/Contactgegevens/Contact/Organisatie         | 4567 | organisatie 03         | +
            JW301 | Client/Contactgegevens/Contact[2]/Organisatie      | 4567 | organisatie 04         | +
            JW301 | Client/Relaties/Relatie/Contact/Organisatie        | 4567 | relatie organisatie 01 | MIN-CONTACT
            JW301 | Client/Relaties/Relatie/Contact/Organisatie        | 4567 | relatie organisatie 03 | +
            JW301 | Client/Relaties                                    | 4567 | ingetrokken            | MIN-WITHDRAWN
            JW301 | Client/Contactgegevens/Contact[1]                  | 4567 | ingetrokken            | MIN-WITHDRAWN
            JW301 | Client/Contactgegevens/Contact[3]                  | 4567 | ingetrokken            | MIN-WITHDRAWN
            JW301 | Client/Contactgegevens/Contact[2]/Soort            | 4567 | ingetrokken            | +
            JW301 | Client/Contactgegevens/Contact[2]/Adres/Huis       | 4567 | ingetrokken            | +
            JW301 | Client/Contactgegevens/Contact[2]/Adres/Postcode   | 4567 | ingetrokken            | +
            JW301 | Client/Contactgegevens/Contact[2]/Adres/LandCode   | 4567 | ingetrokken            | +
            JW301 | Client/Contactgegevens/Contact[2]/Adres/Straatnaam | 4567 | ingetrokken            | MIN-WITHDRAWN
            JW301 | Client/Contactgegevens/Contact[2]/Adres/Plaatsnaam | 4567 | ingetrokken            | MIN-WITHDRAWN
            JW301 | Client/Contactgegevens/Contact[2]/Organisatie      | 4567 | ingetrokken            | MIN-WITHDRAWN
            JW301 | Client/Contactgegevens/Contact[2]/Telefoon         | 4567 | ingetrokken            | MIN-WITHDRAWN
            JW301 | Client/Contactgegevens/Contact[2]/Emailadres       | 4567 | ingetrokken            | MIN-WITHDRAWN
            JW301 | Client/Contactgegevens/Contact/Telefoon            | 4567 | ingetrokken, telefoon  | +
            JW301 | Client/Contactgegevens/Contact/Adres               | 4567 | ingetrokken, telefoon  | MIN-WITHDRAWN
            JW301 | Client/Contactgegevens/Contact/Emailadres          | 4567 | ingetrokken, telefoon  | MIN-WITHDRAWN
            JW301 | Client/Contactgegevens/Contact/Emailadres          | 456  | deels ingetrokken      | +
            JW301 | Client/Contactgegevens/Contact/Adres/Straatnaam    | 4567 | deels ingetrokken      | +
            JW301 | Client/Naam/Partnernaam                            | 4567 | partnernaam            | +
            JW305 | Client/StartProducten/StartProduct/ToewijzingIngangsdatum | 457 | voorletters      | +
            JW307 | Client/StopProducten/StopProduct/ToewijzingIngangsdatum   | 8   | voorletters      | +
            JW317 | Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/Omvang | 6 | verzoek 1        | +
            JW317 | Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/Omvang | 7 | verzoek 2        | +
            """;

    /** A cell in one phase. */
    record Geval(String bericht, String element, Fase fase, String omstandigheid, String verwacht) {
        @Override
        public String toString() {
            return bericht + " " + element + " in fase " + fase.nummer() + " bij " + omstandigheid + ": "
                    + (verwacht.equals("+") ? "gaat door" : "gestript, " + verwacht);
        }
    }

    static Stream<Geval> cellen() {
        return TABEL.lines().flatMap(regel -> {
            String[] k = Arrays.stream(regel.split("\\|")).map(String::strip).toArray(String[]::new);
            return k[2].chars().mapToObj(c -> new Geval(k[0], k[1], Fase.values()[c - '0'], k[3], k[4]));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cellen")
    void cel(Geval geval) {
        Berichtbouwer<?> bericht = Tabelbericht.van(geval.bericht, geval.element, geval.omstandigheid);
        Traject traject = Tabelbericht.traject(geval.omstandigheid, bericht);
        Uitkomst uitkomst = Zaak.van(bericht).met(traject).in(geval.fase).uitkomst();
        assertThat(uitkomst.weigeringen()).isEmpty();
        assertThat(uitkomst.fase()).isEqualTo(geval.fase);
        assertThat(paden(Reeks.bericht(bericht).wortel())).as("het element staat in het bericht").contains(pad(geval));
        List<String> redenen = uitkomst.gestript().stream().filter(g -> (pad(geval) + "/").startsWith(zonderEen(g.pad()) + "/"))
                .map(Gestript::reden).distinct().toList();
        assertThat(redenen).isEqualTo(geval.verwacht.equals("+") ? List.of() : List.of(geval.verwacht));
    }

    private static String pad(Geval geval) {
        return zonderEen("/Bericht/" + geval.element);
    }

    /** An index 1 says the same as none. */
    private static String zonderEen(String pad) {
        return pad.replace("[1]", "");
    }

    private static List<String> paden(Knoop knoop) {
        return Stream.concat(Stream.of(zonderEen(knoop.pad())), knoop.kinderen().stream().flatMap(k -> paden(k).stream())).toList();
    }
}
