package nl.poortwachter.minimaliteit.tekst;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Oordeelt of een vrije tekst (Commentaar) procesinformatie is. Bij twijfel niet: een tekst gaat alleen door als elk woord
 * ervan bekend is als onschuldig, er bewijs is dat hij over het proces gaat, en er geen zorginhoud of herkenbare persoon
 * in gezien is.
 *
 * <p>Werkt op de tekst en het bericht alleen, zonder klok of toeval: dezelfde vraag krijgt hetzelfde antwoord. Onveranderlijk
 * na het maken en veilig voor meer draden. De tijd is evenredig met de lengte. Het maken kost enkele tienden van een seconde;
 * bewaar hem.
 */
public final class Tekstoordelaar {
    /** Langere teksten worden niet gelezen maar gestript; de standaard kent geen grens voor Commentaar. */
    public static final int LANGSTE_TEKST = 65_536;

    /** Each word is compared with each name in the message; with more names than a family has, its texts are not read but withheld. */
    static final int MEESTE_NAMEN = 500;

    private static final Set<Kenmerk> OOK_NAAST_VONDST = EnumSet.of(Kenmerk.VERHULD, Kenmerk.OPMAAK);

    private final String versie;
    private final Schrijfwijze schrijfwijze;
    private final Ontleder ontleder;
    private final List<Herkenner> herkenners;

    private Tekstoordelaar(Woordenschat woordenschat) {
        Proceslexicon proces = new Proceslexicon(woordenschat);
        Gevarenlexicon gevaren = new Gevarenlexicon(woordenschat);
        versie = woordenschat.versie();
        schrijfwijze = new Schrijfwijze(woordenschat);
        ontleder = new Ontleder(woordenschat);
        herkenners = List.of(
                new Webherkenner(),
                new Datumherkenner(woordenschat),
                new Codeherkenner(),
                new Leeftijdherkenner(),
                new Nummerherkenner(woordenschat),
                new Productherkenner(woordenschat, gevaren),
                new Zinsdelen(woordenschat, proces, false),
                new Zinsdelen(woordenschat, proces, true),
                new Bijeenkomstherkenner(woordenschat),
                new Woordherkenner(proces, gevaren),
                new Verbandtoets(woordenschat),
                new Adresherkenner(woordenschat, proces),
                new Naamherkenner(woordenschat, proces),
                new Verhullingherkenner(woordenschat, gevaren),
                new Procestoets());
    }

    /** Oordelaar met een woordenschat; zie {@link Woordenschat#ingebouwd()}. */
    public static Tekstoordelaar uit(Woordenschat woordenschat) {
        return new Tekstoordelaar(woordenschat);
    }

    /** Version of the vocabulary, as in every judgement. */
    String versie() {
        return versie;
    }

    /**
     * Beoordeelt één tekst.
     *
     * @param tekst de tekst van het element; {@code null} telt als leeg
     * @param context wat het bericht over personen en producten zegt
     */
    public Tekstoordeel beoordeel(String tekst, Tekstcontext context) {
        Objects.requireNonNull(context, "context");
        String ruw = tekst == null ? "" : tekst;
        if (context.namen().size() > MEESTE_NAMEN) {
            return new Tekstoordeel(Soort.ONDUIDELIJK, EnumSet.of(Kenmerk.TE_VEEL_NAMEN), versie);
        }
        if (ruw.length() > LANGSTE_TEKST) {
            return new Tekstoordeel(Soort.ONDUIDELIJK, EnumSet.of(Kenmerk.TE_LANG), versie);
        }
        Schrijfwijze.Schoon schoon = schrijfwijze.schoonmaken(ruw);
        Ontleding ontleding = ontleder.ontleed(schoon.tekst());
        ontleding.meld(schoon.kenmerken());
        for (Herkenner herkenner : herkenners) {
            herkenner.herken(ontleding, context);
        }
        return oordeel(ontleding);
    }

    private Tekstoordeel oordeel(Ontleding ontleding) {
        Set<Kenmerk> kenmerken = EnumSet.noneOf(Kenmerk.class);
        kenmerken.addAll(ontleding.vondsten());
        boolean zorg = kenmerken.stream().anyMatch(kenmerk -> kenmerk.groep() == Groep.ZORG);
        boolean persoon = kenmerken.stream().anyMatch(kenmerk -> kenmerk.groep() == Groep.PERSOON);
        if (!zorg && !persoon) {
            return new Tekstoordeel(kenmerken.isEmpty() ? Soort.PROCESINFORMATIE : Soort.ONDUIDELIJK, kenmerken, versie);
        }
        // Naast een echte vondst zegt twijfel de afzender niets meer, behalve dat er iets verhuld was.
        kenmerken.removeIf(kenmerk -> kenmerk.groep() == Groep.TWIJFEL && !OOK_NAAST_VONDST.contains(kenmerk));
        if (zorg && persoon || heeftProces(ontleding)) {
            return new Tekstoordeel(Soort.GEMENGD, kenmerken, versie);
        }
        return new Tekstoordeel(zorg ? Soort.ZORGINHOUD : Soort.IDENTIFICEREND, kenmerken, versie);
    }

    private static boolean heeftProces(Ontleding ontleding) {
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (ontleding.rol(i).isBewijs()) {
                return true;
            }
        }
        return false;
    }
}
