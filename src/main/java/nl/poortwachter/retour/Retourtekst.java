package nl.poortwachter.retour;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;

/** Writes one return message from the tree of its original: header first, then the copied content with RetourCodes last in every class. */
final class Retourtekst {
    private static final List<String> KOPIE_KOP = List.of("BerichtVersie", "BerichtSubversie", "Afzender", "Ontvanger", "BerichtIdentificatie",
            "XsdVersie");

    private final Xmlschrijver xml = new Xmlschrijver();
    private final Knoop wortel;
    private final String basisschema;
    private final Oordeel oordeel;

    Retourtekst(Knoop wortel, Oordeel oordeel) {
        this.wortel = wortel;
        this.oordeel = oordeel;
        // Identificatie always comes from the shared schema: it tells that schema's namespace in this release.
        this.basisschema = wortel.vind(Klassen.KOP, "BerichtIdentificatie", "Identificatie").naamruimte();
    }

    Retourbericht schrijf(Berichtsoort heen, Retourgegevens gegevens, Schemaversie versie) {
        Berichtsoort soort = heen.retour();
        String naamruimte = wortel.naamruimte().replace(lager(heen), lager(soort));
        xml.open("Bericht xmlns=\"" + naamruimte + "\" xmlns:ijw=\"" + basisschema + "\"");
        kop(soort, gegevens, versie);
        if (oordeel.metInhoud()) {
            wortel.kinderen().stream().filter(k -> !k.naam().equals(Klassen.KOP)).forEach(this::kopie);
        }
        xml.sluit("Bericht");
        return new Retourbericht(soort, gegevens.identificatie(), xml.tekst());
    }

    private void kop(Berichtsoort soort, Retourgegevens gegevens, Schemaversie versie) {
        Knoop kop = wortel.vind(Klassen.KOP);
        xml.open(Klassen.KOP);
        xml.waarde("BerichtCode", soort.berichtcode());
        KOPIE_KOP.forEach(naam -> kopie(kop.vind(naam)));
        xml.waarde("IdentificatieRetour", gegevens.identificatie());
        xml.waarde("DagtekeningRetour", gegevens.dagtekening().toString());
        xml.open("XsdVersieRetour");
        xml.waarde("ijw:BasisschemaXsdVersie", versie.basisschema());
        xml.waarde("ijw:BerichtXsdVersie", versie.bericht());
        xml.sluit("XsdVersieRetour");
        if (!oordeel.kop().isEmpty()) {
            codes(oordeel.kop());
        }
        xml.sluit(Klassen.KOP);
    }

    private void kopie(Knoop knoop) {
        String naam = naam(knoop);
        if (knoop.kinderen().isEmpty() && !Klassen.isKlasse(knoop)) {
            xml.waarde(naam, knoop.tekst());
            return;
        }
        xml.open(naam);
        knoop.kinderen().forEach(this::kopie);
        if (Klassen.isKlasse(knoop)) {
            codes(oordeel.bij(knoop));
        }
        xml.sluit(naam);
    }

    private void codes(Collection<String> codes) {
        xml.open("RetourCodes");
        codes.forEach(code -> xml.waarde("RetourCode", code));
        xml.sluit("RetourCodes");
    }

    private String naam(Knoop knoop) {
        return knoop.naamruimte().equals(basisschema) ? "ijw:" + knoop.naam() : knoop.naam();
    }

    private static String lager(Berichtsoort soort) {
        return "/" + soort.name().toLowerCase(Locale.ROOT) + "/";
    }
}
