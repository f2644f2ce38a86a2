package nl.poortwachter.controle.niveau1;

import java.util.List;
import java.util.Map;
import nl.poortwachter.bericht.Knoop;

/** Words a fault in the text of an element: what the type asks, never what stood there. */
final class Waardeoordeel {
    /** A longer list says less than a reference to it. */
    private static final int LANGSTE_OPSOMMING = 15;

    private static final Map<String, String> PATRONEN = Map.of(
            "LDT_AgbCode", "moeten precies 8 cijfers staan",
            "LDT_BurgerServicenummer", "moeten precies 9 cijfers staan",
            "LDT_Gemeente", "moeten precies 4 cijfers staan",
            "LDT_Telefoonnummer", "mogen alleen cijfers staan",
            "LDT_Voorletters", "mogen alleen letters staan, zonder punten of spaties",
            "LDT_Versie", "moeten drie getallen staan met punten ertussen, zonder voorloopnullen",
            "LDT_Datum", "moet een datum zonder tijdzone staan",
            "LDT_Tijd", "moet een tijdstip zonder tijdzone staan",
            "LDT_Commentaar", "moet ten minste één teken staan dat geen witruimte is");
    private static final String ANDER_PATROON = "moet één regel staan met ten minste één teken dat geen witruimte is";

    private static final Map<String, String> GRONDTYPEN = Map.of(
            "integer", "geheel getal",
            "date", "bestaande datum in de vorm jjjj-mm-dd",
            "time", "bestaand tijdstip in de vorm uu:mm:ss");

    private Waardeoordeel() { }

    /** @param ruw the engine's code, such as cvc-maxLength-valid */
    static Oordeel over(Knoop knoop, Typevorm type, String ruw) {
        return switch (ruw) {
            case "cvc-pattern-valid" -> patroon(knoop, type);
            case "cvc-maxLength-valid" -> lengte(knoop, "het maximum is", type, "maxLength");
            case "cvc-minLength-valid" -> lengte(knoop, "het minimum is", type, "minLength");
            case "cvc-length-valid" -> lengte(knoop, "het moeten er zijn:", type, "length");
            case "cvc-minInclusive-valid" -> grens(knoop, "kleiner", type, "minInclusive");
            case "cvc-maxInclusive-valid" -> grens(knoop, "groter", type, "maxInclusive");
            case "cvc-enumeration-valid" -> new Oordeel("XSD-WAARDE", "Element " + knoop.naam()
                    + " heeft een code die niet in de lijst staat" + lijst(type) + ".");
            case "cvc-datatype-valid.1.2.1" -> new Oordeel("XSD-DATATYPE", "Element " + knoop.naam() + " is geen "
                    + GRONDTYPEN.getOrDefault(type.grondtype(), "waarde van het juiste soort") + ".");
            default -> new Oordeel("XSD-WAARDE", "De waarde van element " + knoop.naam() + " past niet bij het schema.");
        };
    }

    private static Oordeel patroon(Knoop knoop, Typevorm type) {
        List<String> patronen = type.facet("pattern");
        boolean vasteWaarde = patronen.size() == 1 && patronen.get(0).matches("[0-9]+");
        String eis = vasteWaarde ? "moet " + patronen.get(0) + " staan" : PATRONEN.getOrDefault(type.bekendeNaam(), ANDER_PATROON);
        boolean metAantal = knoop.tekst().isEmpty() || eis.contains("precies");
        return new Oordeel("XSD-PATROON", "In element " + knoop.naam() + " " + eis + (metAantal ? "; het " + omvang(knoop) : "") + ".");
    }

    private static Oordeel lengte(Knoop knoop, String maat, Typevorm type, String facet) {
        String eis = type.facet(facet).stream().findFirst().map(grens -> "; " + maat + " " + grens).orElse("; dat past niet bij het schema");
        return new Oordeel("XSD-LENGTE", "Element " + knoop.naam() + " " + omvang(knoop) + eis + ".");
    }

    private static String omvang(Knoop knoop) {
        int tekens = knoop.tekst().codePointCount(0, knoop.tekst().length());
        if (tekens > 0 && knoop.tekst().isBlank()) {
            return "bevat alleen witruimte";
        }
        return tekens == 0 ? "is leeg" : "heeft " + tekens + (tekens == 1 ? " teken" : " tekens");
    }

    private static Oordeel grens(Knoop knoop, String verhouding, Typevorm type, String facet) {
        String grens = type.facet(facet).stream().findFirst().map(g -> " dan " + g).orElse(" dan toegestaan");
        return new Oordeel("XSD-WAARDE", "Element " + knoop.naam() + " is " + verhouding + grens + ".");
    }

    private static String lijst(Typevorm type) {
        List<String> waarden = type.facet("enumeration");
        return waarden.isEmpty() || waarden.size() > LANGSTE_OPSOMMING ? "" : "; toegestaan: " + String.join(", ", waarden);
    }
}
