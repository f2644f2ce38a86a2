package nl.poortwachter.minimaliteit.beleid;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poortwachter.keten.Fase;

/** Checks that the words of the default policy refer to each other correctly, beyond what a schema can say. */
final class Standaardcontrole {
    private final Yamldocument document;
    private final Beleidsinhoud inhoud;

    Standaardcontrole(Yamldocument document, Beleidsinhoud inhoud) {
        this.document = document;
        this.inhoud = inhoud;
    }

    void voer() {
        for (int i = 0; i < inhoud.fases().size(); i++) {
            Beleidsinhoud.Fasebeleid fase = inhoud.fases().get(i);
            eis(fase.fase() == Fase.values()[i] && fase.naam().equals(fase.fase().naam()), "/fases/" + i,
                    "Hier hoort fase " + Fase.values()[i] + ".");
        }
        uniek("doelen", inhoud.doelen(), Beleidsinhoud.Doel::doel);
        uniek("grondslagen", inhoud.grondslagen(), Beleidsinhoud.Grondslag::grondslag);
        uniek("routes", inhoud.routes(), Beleidsinhoud.Route::route);
        uniek("redenen", inhoud.redenen(), Beleidsinhoud.Reden::code);
        eis(inhoud.weigeringen().stream().map(Beleidsinhoud.Weigeringsgrond::code).toList().equals(Weigeringscode.codes()), "/weigeringen",
                "Hier horen, in deze volgorde: " + String.join(", ", Weigeringscode.codes()) + ".");
        uniek("voorwaarden", inhoud.voorwaarden(), Voorwaarde::naam);
        uniek("regels", inhoud.regels(), Beleidsregel::regel);
        eis(inhoud.redenen().stream().anyMatch(r -> r.code().equals(inhoud.terzijdes().reden())), "/terzijdes/reden", "Deze reden staat niet in de lijst.");
        uitgangspunt();
        voorwaarden();
        for (int i = 0; i < inhoud.regels().size(); i++) {
            regel(inhoud.regels().get(i), "/regels/" + i);
        }
    }

    private void uitgangspunt() {
        Set<String> grondslagen = namen(inhoud.grondslagen(), Beleidsinhoud.Grondslag::grondslag);
        Beleidsinhoud.Uitgangspunt uitgangspunt = inhoud.uitgangspunt();
        eis(namen(inhoud.doelen(), Beleidsinhoud.Doel::doel).contains(uitgangspunt.doel()), "/uitgangspunt/doel", "Dit doel staat niet in de lijst.");
        eis(grondslagen.contains(uitgangspunt.grondslagGemeente()), "/uitgangspunt/grondslag-gemeente", "Deze grondslag staat niet in de lijst.");
        eis(grondslagen.contains(uitgangspunt.grondslagAanbieder()), "/uitgangspunt/grondslag-aanbieder", "Deze grondslag staat niet in de lijst.");
    }

    /** A condition may only combine conditions that do not combine others: enough, and never a circle. */
    private void voorwaarden() {
        Map<String, Voorwaarde> enkelvoudig = inhoud.voorwaarden().stream().filter(v -> v.van().isEmpty())
                .collect(Collectors.toMap(Voorwaarde::naam, Function.identity(), (een, ander) -> een));
        for (int i = 0; i < inhoud.voorwaarden().size(); i++) {
            String plaats = "/voorwaarden/" + i + "/van";
            inhoud.voorwaarden().get(i).van().forEach(naam ->
                    eis(enkelvoudig.containsKey(naam), plaats, "\"" + naam + "\" is geen enkelvoudige voorwaarde uit de lijst."));
        }
    }

    private void regel(Beleidsregel regel, String plaats) {
        Set<String> voorwaarden = namen(inhoud.voorwaarden(), Voorwaarde::naam);
        regel.fases().forEach((fase, cel) -> cel.als().forEach(naam ->
                eis(voorwaarden.contains(naam), plaats + "/fases", "De voorwaarde \"" + naam + "\" bestaat niet.")));
        eis(regel.mits() == null || voorwaarden.contains(regel.mits()), plaats + "/mits", "De voorwaarde \"" + regel.mits() + "\" bestaat niet.");
        boolean ruimtOp = regel.kan(b -> b != Besluit.TOESTAAN);
        eis(!ruimtOp || regel.reden() != null, plaats, "Een regel die iets weghaalt, noemt een reden.");
        eis(!ruimtOp || regel.grondslag() != null, plaats, "Een regel die iets weghaalt, noemt een grondslag.");
        eis(regel.reden() == null || namen(inhoud.redenen(), Beleidsinhoud.Reden::code).contains(regel.reden()), plaats + "/reden",
                "Deze reden staat niet in de lijst.");
        eis(!ruimtOp || regel.vast() == null, plaats + "/vast", "Een element dat vaststaat, kan alleen worden toegestaan.");
        eis(!regel.kan(b -> b == Besluit.WEIGEREN), plaats + "/fases", "Weigeren is een keuze van een gemeente, niet van het standaardbeleid.");
        eis(!regel.kan(Besluit::isOverTekst) || isTekst(regel.elementen()), plaats + "/fases", "Het besluit tekst kan alleen bij Commentaar.");
    }

    static boolean isTekst(List<String> elementen) {
        return elementen.stream().allMatch(pad -> pad.endsWith("/Commentaar"));
    }

    private <T> void uniek(String lijst, List<T> rij, Function<T, String> naam) {
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < rij.size(); i++) {
            eis(gezien.add(naam.apply(rij.get(i))), "/" + lijst + "/" + i, "\"" + naam.apply(rij.get(i)) + "\" staat twee keer in deze lijst.");
        }
    }

    private static <T> Set<String> namen(List<T> rij, Function<T, String> naam) {
        return rij.stream().map(naam).collect(Collectors.toSet());
    }

    private void eis(boolean goed, String plaats, String melding) {
        if (!goed) {
            document.fout(plaats, melding);
        }
    }
}
