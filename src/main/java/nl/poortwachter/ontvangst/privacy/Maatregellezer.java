package nl.poortwachter.ontvangst.privacy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poortwachter.bericht.Bsn;
import nl.poortwachter.minimaliteit.Bescherming.Adres;
import nl.poortwachter.ontvangst.Formulier;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.verstrekking.maatregel.Kenmerken;
import nl.poortwachter.verstrekking.maatregel.Maatregelsoort;
import nl.poortwachter.verstrekking.maatregel.Maatregelvoorstel;
import nl.poortwachter.verstrekking.maatregel.Maatregelvoorstel.Actie;

/** Makes a proposal of a request, or tells what is wrong with it. */
@Singleton
public class Maatregellezer {
    private static final int LANGSTE_REDEN = 2000;
    private static final int MEESTE_ADRESSEN = 20;
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{2}");
    private static final Pattern HUISNUMMER = Pattern.compile("[0-9]{1,5}");
    private static final Map<String, Maatregelsoort> SOORTEN = Map.of("bescherming", Maatregelsoort.BESCHERMING,
            "beperking", Maatregelsoort.BEPERKING, "bewaarplicht", Maatregelsoort.BEWAARPLICHT);
    private static final Map<String, Actie> ACTIES = Map.of("instellen", Actie.INSTELLEN, "opheffen", Actie.OPHEFFEN);
    private final Kenmerken kenmerken;
    private final Partijen partijen;

    /** A measure and why it is proposed. */
    record Gelezen(Maatregelvoorstel maatregel, String reden) { }

    /** Reads with these pseudonyms. */
    public Maatregellezer(Kenmerken kenmerken, Partijen partijen) {
        this.kenmerken = kenmerken;
        this.partijen = partijen;
    }

    Gelezen lees(Maatregelaanvraag a) {
        Formulier f = Formulier.van(a);
        Maatregelsoort soort = f.keuze("soort", a.soort(), SOORTEN);
        Actie actie = f.keuze("actie", a.actie(), ACTIES);
        String reden = f.tekst("reden", a.reden(), LANGSTE_REDEN);
        List<String> over = new ArrayList<>();
        if (a.bsn() != null) {
            Bsn bsn = f.bsn("bsn", a.bsn(), partijen.omgeving() == Omgeving.TEST);
            over.add(bsn == null ? null : kenmerken.burger(bsn));
        }
        adressen(f, a.adressen(), soort, over);
        if (a.bericht() != null) {
            bericht(f, a.bericht(), soort, over);
        }
        if (over.isEmpty()) {
            f.fout("bsn", "VERPLICHT", "Noem een burger met bsn, bij bescherming eventueel met adressen, of bij een bewaarplicht een bericht.");
        }
        f.controleer();
        return new Gelezen(new Maatregelvoorstel(soort, actie, over.stream().distinct().toList()), reden);
    }

    private void adressen(Formulier f, List<Maatregelaanvraag.Adresveld> adressen, Maatregelsoort soort, List<String> over) {
        if (adressen.size() > MEESTE_ADRESSEN || !adressen.isEmpty() && soort != Maatregelsoort.BESCHERMING) {
            f.fout("adressen", "AANTAL", "Alleen bij bescherming, en hoogstens " + MEESTE_ADRESSEN + ".");
            return;
        }
        for (int i = 0; i < adressen.size(); i++) {
            Maatregelaanvraag.Adresveld adres = adressen.get(i);
            if (adres.postcode() == null || !POSTCODE.matcher(adres.postcode()).matches()) {
                f.fout("adressen/" + i + "/postcode", "POSTCODE", "Dit is geen postcode, zoals 1234AB.");
            } else if (adres.huisnummer() == null || !HUISNUMMER.matcher(adres.huisnummer()).matches()) {
                f.fout("adressen/" + i + "/huisnummer", "HUISNUMMER", "Dit is geen huisnummer; laat letter en toevoeging weg.");
            } else {
                over.add(kenmerken.adres(new Adres(adres.postcode(), adres.huisnummer())));
            }
        }
    }

    private static void bericht(Formulier f, String waarde, Maatregelsoort soort, List<String> over) {
        UUID nummer = f.nummer("bericht", waarde);
        if (soort != null && soort != Maatregelsoort.BEWAARPLICHT) {
            f.fout("bericht", "BEWAARPLICHT", "Alleen een bewaarplicht kan voor één bericht gelden.");
        }
        over.add(nummer == null ? null : Kenmerken.bericht(nummer));
    }
}
