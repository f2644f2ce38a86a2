package nl.poortwachter.minimaliteit.tekst;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Judges whether a free text (Commentaar) is process information. In doubt it is not: a text passes only when each word of it
 * is known to be innocent, there is proof that it is about the process, and neither care content nor a recognisable person
 * was seen in it.
 *
 * <p>Works on the text and the message alone, without a clock or chance: the same question gets the same answer. Immutable
 * once made, and thread safe. Takes time linear in the length. Making one takes some tenths of a second;
 * keep it.
 */
public final class Tekstoordelaar {
    /** Longer texts are not read but stripped; the standard sets no limit to Commentaar. */
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

    /** A judge with this vocabulary; see {@link Woordenschat#ingebouwd()}. */
    public static Tekstoordelaar uit(Woordenschat woordenschat) {
        return new Tekstoordelaar(woordenschat);
    }

    /** Version of the vocabulary, as in every judgement. */
    String versie() {
        return versie;
    }

    /**
     * Judges one text.
     *
     * @param tekst the text of the element; {@code null} counts as empty
     * @param context what the message says about persons and products
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
        // Beside a real find doubt tells the sender nothing more, except that something was disguised.
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
