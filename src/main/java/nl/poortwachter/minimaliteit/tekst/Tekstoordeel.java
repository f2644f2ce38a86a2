package nl.poortwachter.minimaliteit.tekst;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Oordeel over één vrije tekst. Bevat geen woord, plaats of lengte uit de tekst zelf en mag dus in verdict en logboek.
 *
 * @param soort waar de tekst over gaat
 * @param kenmerken wat gevonden is, in vaste volgorde; leeg bij procesinformatie
 * @param woordenschat versie en vingerafdruk van de woordenschat waarmee geoordeeld is
 */
public record Tekstoordeel(Soort soort, Set<Kenmerk> kenmerken, String woordenschat) {

    /** Maakt de kenmerken onveranderlijk en brengt ze in vaste volgorde. */
    public Tekstoordeel {
        Set<Kenmerk> geordend = EnumSet.noneOf(Kenmerk.class);
        geordend.addAll(kenmerken);
        kenmerken = Collections.unmodifiableSet(geordend);
    }

    /** Of de tekst ongewijzigd door mag: alleen bij zekere procesinformatie. */
    public boolean magDoor() {
        return soort == Soort.PROCESINFORMATIE;
    }

    /** Of er zorginhoud gezien is; hierop kan een gemeente weigeren (MIN-CONTENT). */
    public boolean bevatZorginhoud() {
        return bevat(Groep.ZORG);
    }

    /** Of er iets gezien is dat een persoon herkenbaar maakt; ook met toestemming gestript (OP191). */
    public boolean bevatIdentificerend() {
        return bevat(Groep.PERSOON);
    }

    /** De redenen als Nederlandse zinnen, in vaste volgorde. */
    public List<String> redenen() {
        return kenmerken.stream().map(Kenmerk::reden).toList();
    }

    private boolean bevat(Groep groep) {
        return kenmerken.stream().anyMatch(kenmerk -> kenmerk.groep() == groep);
    }
}
