package nl.poortwachter.controle.niveau1;

import java.util.List;
import java.util.Optional;
import nl.poortwachter.bericht.Knoop;

/** Words a fault in which elements stand where: unknown, absent, repeated or out of order. */
final class Structuuroordeel {
    private final Schemamodel model;

    Structuuroordeel(Schemamodel model) {
        this.model = model;
    }

    /** The element ended while something is still missing in it. */
    Oordeel onvolledig(Knoop knoop) {
        List<String> ontbreekt = model.type(knoop).map(type -> ontbrekend(knoop, type.kinderen())).orElse(List.of());
        return new Oordeel("XSD-VERPLICHT", ontbreekt.isEmpty() ? "Element " + knoop.naam() + " is niet volledig."
                : "In element " + knoop.naam() + " ontbreekt " + opsomming(ontbreekt) + ".");
    }

    /** The element stands where the schema does not allow it. */
    Oordeel onverwacht(Knoop knoop) {
        if (!model.kent(knoop)) {
            return new Oordeel("XSD-ONBEKEND", "Hier staat een element dat het schema niet kent.");
        }
        Optional<Typevorm> ouder = Optional.ofNullable(knoop.ouder()).flatMap(model::type);
        Optional<Elementvorm> vorm = ouder.flatMap(type -> type.kind(knoop.naam()));
        if (vorm.isEmpty()) {
            return new Oordeel("XSD-ONBEKEND", "Element " + knoop.naam() + " hoort hier niet.");
        }
        if (!vorm.get().naamruimte().equals(knoop.naamruimte())) {
            return new Oordeel("XSD-NAAMRUIMTE", "Element " + knoop.naam() + " staat in de verkeerde naamruimte.");
        }
        return misplaatst(knoop, vorm.get(), ouder.get().kinderen());
    }

    private Oordeel misplaatst(Knoop knoop, Elementvorm vorm, List<Elementvorm> volgorde) {
        List<Knoop> buren = knoop.ouder().kinderen();
        long eerder = buren.subList(0, buren.indexOf(knoop)).stream().filter(k -> k.naam().equals(knoop.naam())).count();
        if (eerder >= vorm.hoogste()) {
            return new Oordeel("XSD-HERHALING", "Element " + knoop.naam() + " mag hier ten hoogste " + vorm.hoogste() + " keer staan.");
        }
        List<String> ontbreekt = ontbrekend(knoop.ouder(), volgorde.subList(0, volgorde.indexOf(vorm)));
        if (!ontbreekt.isEmpty()) {
            return new Oordeel("XSD-VERPLICHT", "Voor element " + knoop.naam() + " ontbreekt " + opsomming(ontbreekt) + ".");
        }
        return new Oordeel("XSD-VOLGORDE", "Element " + knoop.naam() + " staat niet op de plaats die het schema voorschrijft.");
    }

    private static List<String> ontbrekend(Knoop knoop, List<Elementvorm> verwacht) {
        return verwacht.stream().filter(Elementvorm::verplicht).map(Elementvorm::naam).filter(naam -> knoop.vind(naam) == null).toList();
    }

    private static String opsomming(List<String> namen) {
        int laatste = namen.size() - 1;
        return laatste == 0 ? namen.get(0) : String.join(", ", namen.subList(0, laatste)) + " en " + namen.get(laatste);
    }
}
