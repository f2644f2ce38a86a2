package nl.poortwachter.minimaliteit.beleid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.keten.Fase;

/**
 * Lays a municipality's changed lines over the default table. Stricter is always allowed; more lenient only with a legal basis, because neither
 * policy nor contract can widen what the law allows.
 */
final class Aanscherping {
    private final Yamldocument document;
    private final Beleidsinhoud standaard;
    private final Gemeentebeleid gemeente;
    private final List<Beleidsregel> regels;

    Aanscherping(Yamldocument document, Beleidsinhoud standaard, Gemeentebeleid gemeente) {
        this.document = document;
        this.standaard = standaard;
        this.gemeente = gemeente;
        this.regels = new ArrayList<>(standaard.regels());
    }

    /** The policy of the municipality; errors are added to the document. */
    Beleidsinhoud voer() {
        for (int i = 0; i < gemeente.regels().size(); i++) {
            pasToe(gemeente.regels().get(i), "/regels/" + i);
        }
        return standaard.met(gemeente, List.copyOf(regels));
    }

    private void pasToe(Gemeentebeleid.Afwijking afwijking, String plaats) {
        List<Beleidsregel> delen = regels.stream().filter(r -> r.regel().equals(afwijking.regel())).toList();
        Set<String> bekend = delen.stream().flatMap(r -> r.elementen().stream()).collect(Collectors.toSet());
        eis(!delen.isEmpty(), plaats + "/regel", "Het standaardbeleid kent geen regel \"" + afwijking.regel() + "\".");
        eis(delen.isEmpty() || bekend.containsAll(afwijking.elementen()), plaats + "/elementen", "Regel \"" + afwijking.regel() + "\" gaat niet over dit element.");
        for (Beleidsregel regel : delen) {
            List<String> geraakt = afwijking.elementen().isEmpty() ? regel.elementen()
                    : regel.elementen().stream().filter(afwijking.elementen()::contains).toList();
            if (!geraakt.isEmpty()) {
                List<String> overige = regel.elementen().stream().filter(e -> !geraakt.contains(e)).toList();
                int plek = regels.indexOf(regel);
                regels.set(plek, gewijzigd(regel.voor(geraakt), afwijking, plaats));
                if (!overige.isEmpty()) {
                    regels.add(plek, regel.voor(overige));
                }
            }
        }
    }

    private Beleidsregel gewijzigd(Beleidsregel oud, Gemeentebeleid.Afwijking afwijking, String plaats) {
        eis(oud.vast() == null, plaats, "Regel \"" + oud.regel() + "\" staat vast (" + oud.vast() + ").");
        Map<Fase, Cel> fases = new EnumMap<>(oud.fases());
        fases.putAll(afwijking.fases());
        boolean verruimt = false;
        for (Fase fase : afwijking.fases().keySet()) {
            String cel = plaats + "/fases/" + sleutel(plaats, fase);
            verruimt |= cel(oud, fase, fases.get(fase), afwijking, cel);
        }
        String reden = afwijking.reden() == null ? oud.reden() : afwijking.reden();
        String grondslag = afwijking.grondslag() == null ? oud.grondslag() : afwijking.grondslag();
        Beleidsregel nieuw = new Beleidsregel(oud.regel(), oud.berichten(), oud.elementen(), reden,
                afwijking.zin() == null ? oud.zin() : afwijking.zin(), grondslag, fases, oud.mits(), oud.vast(),
                verruimt ? afwijking.grondslag() : oud.verruimd(), gemeente.beleid());
        eis(reden == null || standaard.redenen().stream().anyMatch(r -> r.code().equals(reden)), plaats + "/reden", "Deze reden staat niet in het standaardbeleid.");
        eis(!nieuw.kan(b -> b != Besluit.TOESTAAN) || reden != null && grondslag != null, plaats, "Noem een reden en een grondslag voor wat u weghaalt.");
        return nieuw;
    }

    private boolean cel(Beleidsregel oud, Fase fase, Cel nieuw, Gemeentebeleid.Afwijking afwijking, String plaats) {
        Cel was = oud.fases().get(fase);
        if (was == null) {
            document.fout(plaats, "Regel \"" + oud.regel() + "\" geldt niet in fase " + fase + ".");
            return false;
        }
        nieuw.als().forEach(naam -> eis(standaard.voorwaarden().stream().anyMatch(v -> v.naam().equals(naam)), plaats,
                "De voorwaarde \"" + naam + "\" bestaat niet."));
        eis(!nieuw.kan(Besluit::isOverTekst) || Standaardcontrole.isTekst(oud.elementen()), plaats, "Dit besluit kan alleen bij Commentaar.");
        eis(!nieuw.botstMet(was, (n, o) -> n == Besluit.WEIGEREN && !o.isOverTekst()), plaats,
                "Weigeren kan alleen waar het standaardbeleid de tekst beoordeelt; wat altijd wordt gestript, wordt ook hier gestript.");
        boolean verruimt = nieuw.botstMet(was, (n, o) -> n.compareTo(o) < 0);
        eis(!verruimt || afwijking.grondslag() != null, plaats,
                "Dit laat in fase " + fase + " meer door dan het standaardbeleid. Dat kan alleen met een wettelijke grondslag; noem die bij deze regel.");
        return verruimt;
    }

    private String sleutel(String plaats, Fase fase) {
        var namen = document.inhoud().at(plaats + "/fases").fieldNames();
        while (namen.hasNext()) {
            String naam = namen.next();
            if (Beleidsvorm.fases(naam).contains(fase)) {
                return naam;
            }
        }
        throw new IllegalStateException("Fase " + fase + " staat niet in " + plaats);
    }

    private void eis(boolean goed, String plaats, String melding) {
        if (!goed) {
            document.fout(plaats, melding);
        }
    }
}
