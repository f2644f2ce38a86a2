package nl.poortwachter.controle.niveau1;

import java.util.Map;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;

/** Turns a code of the schema engine at an element into a finding of ours. Looks at the code only, never at the engine's sentence. */
final class Foutvertaler {
    /** The two header fields whose only allowed value is a rule of the standard. */
    private static final Map<String, String> REGELS = Map.of("Header/BerichtSubversie", "CS015", "Header/BerichtVersie", "CS025");

    private final Schemamodel model;
    private final Structuuroordeel structuur;

    Foutvertaler(Schemamodel model) {
        this.model = model;
        this.structuur = new Structuuroordeel(model);
    }

    /** The finding for this code of the engine, at the element during which the engine gave it. */
    Bevinding vertaal(Knoop knoop, String ruw) {
        return bevinding(knoop, oordeel(knoop, ruw), ruw);
    }

    /** The finding for a text so long that the engine is not asked. */
    Bevinding teLang(Knoop knoop, int grens) {
        return bevinding(knoop, new Oordeel("XSD-LENGTE", "Element " + knoop.naam() + " heeft meer dan " + grens + " tekens."), null);
    }

    private Bevinding bevinding(Knoop knoop, Oordeel oordeel, String ruw) {
        return new Bevinding(oordeel.code(), 1, Ernst.FOUT, model.pad(knoop), knoop.regel(), knoop.kolom(), oordeel.melding(), null, ruw);
    }

    private Oordeel oordeel(Knoop knoop, String ruw) {
        if (ruw.startsWith("cvc-complex-type.2.4.b")) {
            return structuur.onvolledig(knoop);
        }
        if (ruw.startsWith("cvc-complex-type.2.4") || ruw.startsWith("cvc-elt.1")) {
            return structuur.onverwacht(knoop);
        }
        String naam = model.kent(knoop) ? "Element " + knoop.naam() : "Dit element";
        return switch (ruw) {
            case "cvc-complex-type.2.3" -> new Oordeel("XSD-TEKST", naam + " mag tussen zijn elementen geen tekst hebben.");
            case "cvc-type.3.1.2" -> new Oordeel("XSD-ONBEKEND", naam + " mag alleen tekst hebben, geen elementen.");
            case "cvc-type.3.1.1", "cvc-complex-type.3.2.2" -> new Oordeel("XSD-ATTRIBUUT", naam + " heeft een attribuut dat het schema niet kent.");
            case "cvc-elt.3.1" -> new Oordeel("XSD-ATTRIBUUT", naam + " mag niet als leeg worden aangemerkt met xsi:nil.");
            case "cvc-elt.4.1", "cvc-elt.4.2", "cvc-elt.4.3" -> new Oordeel("XSD-ATTRIBUUT", naam + " mag met xsi:type geen ander type krijgen.");
            default -> waarde(knoop, ruw, naam);
        };
    }

    private Oordeel waarde(Knoop knoop, String ruw, String naam) {
        Oordeel oordeel = model.type(knoop).map(type -> Waardeoordeel.over(knoop, type, ruw))
                .orElseGet(() -> new Oordeel("XSD-OVERIG", naam + " voldoet niet aan het schema."));
        String regel = REGELS.get(knoop.elementpad());
        return regel == null ? oordeel : new Oordeel(regel, oordeel.melding());
    }
}
