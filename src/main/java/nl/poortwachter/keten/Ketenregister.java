package nl.poortwachter.keten;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Pseudoniem;

/**
 * The chain of many pairs and citizens in memory: for a series of files checked against each other, and the model that the storage is tested
 * against. Not thread safe.
 */
public final class Ketenregister {
    private final Map<Spoor, Ketenbeeld> perBurger = new HashMap<>();
    private final Map<Onderwerp, Ketenbeeld> perReferentie = new HashMap<>();
    private final Set<Berichtsleutel> sleutels = new HashSet<>();
    private final Map<String, Set<String>> referenties = new HashMap<>();
    private final Map<String, Map<Integer, Set<Houder>>> houders = new HashMap<>();

    private record Spoor(Paar paar, Pseudoniem pseudoniem) { }

    private record Onderwerp(Paar paar, String referentie) { }

    /** The citizen who was the subject of the latest request under this reference within the pair, or null. */
    public Pseudoniem wie(Paar paar, String referentie) {
        return onder(paar, referentie).pseudoniem();
    }

    /**
     * What is known when this message is judged.
     *
     * @param pseudoniem of its Bsn; ignored for a JW319
     */
    public Ketenbeeld beeld(Bericht bericht, Pseudoniem pseudoniem) {
        Ketenfeiten vraag = Ketenfeiten.uit(bericht);
        Ketenbeeld beeld = bericht.soort() == Berichtsoort.JW319
                ? onder(vraag.paar(), vraag.antwoorden().get(0).referentie())
                : vanBurger(vraag.paar(), pseudoniem);
        return beeld.met(elders(vraag));
    }

    private Ketenbeeld onder(Paar paar, String referentie) {
        return perReferentie.getOrDefault(new Onderwerp(paar, referentie), Ketenbeeld.leeg(paar, null));
    }

    private Ketenbeeld vanBurger(Paar paar, Pseudoniem pseudoniem) {
        Ketenbeeld beeld = perBurger.getOrDefault(new Spoor(paar, pseudoniem), Ketenbeeld.leeg(paar, pseudoniem));
        List<Antwoord> antwoorden = beeld.verzoeken().stream().map(Verzoek::referentie).distinct()
                .flatMap(referentie -> onder(paar, referentie).antwoorden().stream()).toList();
        return new Ketenbeeld(paar, pseudoniem, beeld.toewijzingen(), beeld.starts(), beeld.stops(), beeld.verzoeken(), antwoorden, Elders.LEEG);
    }

    private Elders elders(Ketenfeiten vraag) {
        Map<Integer, Set<Houder>> nummers = houders.getOrDefault(vraag.paar().gemeente(), Map.of());
        Set<String> gebruikt = referenties.getOrDefault(vraag.paar().aanbieder(), Set.of());
        return new Elders(sleutels.contains(vraag.sleutel()) ? Set.of(vraag.sleutel()) : Set.of(),
                vraag.verzoeken().stream().map(Verzoek::referentie).filter(gebruikt::contains).collect(Collectors.toSet()),
                vraag.toewijzingen().stream().flatMap(t -> nummers.getOrDefault(t.nummer(), Set.of()).stream()).collect(Collectors.toSet()));
    }

    /** Remembers that a message passed the schema, accepted or not: its key is used up (TR056). */
    public void gebruikt(Berichtsleutel sleutel) {
        sleutels.add(sleutel);
    }

    /**
     * Takes up the facts of an accepted message.
     *
     * @param pseudoniem of its Bsn; ignored for a JW319
     */
    public void neemOp(Ketenfeiten feiten, Pseudoniem pseudoniem) {
        gebruikt(feiten.sleutel());
        Paar paar = feiten.paar();
        for (Antwoord antwoord : feiten.antwoorden()) {
            onder(paar, antwoord.referentie(), oud -> metReferentie(oud, oud.pseudoniem(), List.of(), List.of(), List.of(antwoord)));
        }
        if (feiten.antwoorden().isEmpty()) {
            perBurger.compute(new Spoor(paar, pseudoniem), (spoor, oud) ->
                    (oud == null ? Ketenbeeld.leeg(paar, pseudoniem) : oud).met(feiten).met(Elders.LEEG));
            feiten.verzoeken().forEach(verzoek -> neemOp(paar, verzoek, pseudoniem));
            feiten.toewijzingen().forEach(toewijzing -> neemOp(paar, toewijzing, pseudoniem));
        }
    }

    private void neemOp(Paar paar, Verzoek verzoek, Pseudoniem pseudoniem) {
        referenties.computeIfAbsent(paar.aanbieder(), a -> new HashSet<>()).add(verzoek.referentie());
        onder(paar, verzoek.referentie(), oud -> metReferentie(oud, pseudoniem, List.of(), List.of(verzoek), List.of()));
    }

    private void neemOp(Paar paar, Toewijzing toewijzing, Pseudoniem pseudoniem) {
        houders.computeIfAbsent(paar.gemeente(), g -> new HashMap<>()).computeIfAbsent(toewijzing.nummer(), n -> new HashSet<>())
                .add(new Houder(toewijzing.nummer(), paar.aanbieder(), pseudoniem));
        if (toewijzing.referentie() != null) {
            onder(paar, toewijzing.referentie(), oud -> metReferentie(oud, oud.pseudoniem(), List.of(toewijzing), List.of(), List.of()));
        }
    }

    private void onder(Paar paar, String referentie, UnaryOperator<Ketenbeeld> wijziging) {
        perReferentie.compute(new Onderwerp(paar, referentie), (o, oud) ->
                wijziging.apply(oud == null ? Ketenbeeld.leeg(paar, null) : oud));
    }

    private static Ketenbeeld metReferentie(Ketenbeeld oud, Pseudoniem wie, List<Toewijzing> toewijzingen, List<Verzoek> verzoeken,
                                            List<Antwoord> antwoorden) {
        return new Ketenbeeld(oud.paar(), wie, Ketenbeeld.samen(oud.toewijzingen(), toewijzingen), List.of(), List.of(),
                Ketenbeeld.samen(oud.verzoeken(), verzoeken), Ketenbeeld.samen(oud.antwoorden(), antwoorden), Elders.LEEG);
    }
}
