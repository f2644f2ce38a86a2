package nl.poortwachter.minimaliteit;

import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Datums;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.minimaliteit.tekst.Contextbouwer;
import nl.poortwachter.minimaliteit.tekst.Tekstcontext;

/** What a message says about persons and products outside its free text, so that the judge recognises it there. */
final class Berichtcontext {
    private final Bericht bericht;
    private final Productnamen productnamen;
    private final Contextbouwer bouwer;

    private Berichtcontext(Bericht bericht, Productnamen productnamen) {
        this.bericht = bericht;
        this.productnamen = productnamen;
        this.bouwer = Tekstcontext.op(bericht.kop().dagtekening());
    }

    static Tekstcontext van(Bericht bericht, Productnamen productnamen) {
        Berichtcontext context = new Berichtcontext(bericht, productnamen);
        context.verzamel(bericht.wortel());
        return context.bouwer.maak();
    }

    private void verzamel(Knoop knoop) {
        if (!knoop.kinderen().isEmpty()) {
            knoop.kinderen().forEach(this::verzamel);
            return;
        }
        switch (knoop.naam()) {
            case "Achternaam", "Voornamen", "Naam" -> bouwer.naam(knoop.tekst());
            case "Bsn" -> bouwer.bsn(knoop.tekst());
            case "Telefoonnummer" -> bouwer.telefoon(knoop.tekst());
            case "Straatnaam", "Plaatsnaam" -> bouwer.adresdeel(knoop.tekst());
            case "Postcode" -> bouwer.postcode(knoop.tekst());
            case "Datum" -> bouwer.geboortedatum(Datums.lees(knoop.tekst()));
            // A category is two digits, which in a text can be anything; only its name counts.
            case "Categorie" -> bouwer.product(null, productnamen.categorie(knoop.tekst()));
            case "Code" -> bouwer.product(knoop.tekst(), productnamen.naam(bericht, knoop.tekst()));
            default -> { }
        }
    }
}
