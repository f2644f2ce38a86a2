package nl.poortwachter.minimaliteit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.Verklaring.Soort;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidsinhoud.Categorie;
import nl.poortwachter.minimaliteit.beleid.Beleidsinhoud.Weigeringsgrond;
import nl.poortwachter.minimaliteit.beleid.Vereiste;
import nl.poortwachter.minimaliteit.beleid.Weigeringscode;

/** The judgement of one message, refusals in the order in which they count. */
final class Beoordeling {
    private final Bericht bericht;
    private final Situatie situatie;
    private final Traject traject;
    private final Beleid beleid;
    private final Verantwoording verantwoording;
    private final Fasetoets fase;
    private final List<Weigering> weigeringen = new ArrayList<>();

    Beoordeling(Bericht bericht, Situatie situatie, Traject traject, Beleid beleid) {
        this.bericht = bericht;
        this.situatie = situatie;
        this.traject = traject;
        this.beleid = beleid;
        this.verantwoording = new Verantwoording(bericht, situatie, beleid);
        this.fase = new Fasetoets(bericht, situatie, traject, beleid);
    }

    Uitkomst voer(Bescherming bescherming, Tekstlezing teksten) {
        Omstandigheden omstandigheden = new Omstandigheden(bericht, traject);
        Filter filter = new Filter(bericht, beleid, fase.fase(), verantwoording.isNoodgeval(), new Voorwaarden(beleid, omstandigheden), teksten);
        Vindplaatsen vindplaatsen = new Vindplaatsen(bericht);
        boolean beschermd = bescherming.isBeschermd(vindplaatsen.bsns(), vindplaatsen.adressen());
        if (beschermd) {
            // Nothing else is told: what the gateway found could betray why.
            weiger(Weigeringscode.PROTECTED, "");
        } else {
            filter.voer();
            toets(filter.heeftZorginhoud(), bescherming);
        }
        boolean door = weigeringen.isEmpty();
        Knoop boom = door ? filter.boom() : null;
        return new Uitkomst(fase.fase(), verantwoording.doel(), verantwoording.grondslag(), omstandigheden.herkomst().route(), beleid.aanduiding(),
                teksten.woordenschat(), filter.gestript(), List.copyOf(weigeringen), beschermd ? List.of() : markeringen(),
                door ? categorieen(boom) : Set.of(), boom, door ? filter.xml() : null);
    }

    private void toets(boolean zorginhoud, Bescherming bescherming) {
        verantwoording.bezwaar().ifPresent(melding -> weiger(Weigeringscode.BASIS, melding));
        fase.verkeerdeFase().ifPresent(melding -> weiger(Weigeringscode.PHASE, melding));
        fase.geenWijziging().ifPresent(melding -> weiger(Weigeringscode.NOCHANGE, melding));
        ontbreekt(Vereiste.TOESTEMMING, Soort.TOESTEMMING).ifPresent(melding -> weiger(Weigeringscode.CONSENT, melding));
        ontbreekt(Vereiste.INFORMATIE, Soort.INFORMATIE).ifPresent(melding -> weiger(Weigeringscode.INFORMED, melding));
        weigerAls(Weigeringscode.CONTENT, zorginhoud);
        weigerAls(Weigeringscode.RESTRICTED, bericht.bsn() != null && bescherming.isBeperkt(bericht.bsn()));
    }

    /** In an emergency nobody can be asked beforehand: the citizen is informed afterwards. */
    private Optional<String> ontbreekt(Vereiste vereiste, Soort soort) {
        if (beleid.inhoud().vereist() != vereiste || verantwoording.isNoodgeval()) {
            return Optional.empty();
        }
        return new Instemming(bericht, situatie, traject, verantwoording.doel()).ontbreekt(soort);
    }

    private void weigerAls(Weigeringscode code, boolean geldt) {
        if (geldt) {
            weiger(code, "");
        }
    }

    private void weiger(Weigeringscode code, String toelichting) {
        Weigeringsgrond grond = beleid.weigering(code.code());
        weigeringen.add(new Weigering(code.code(), (grond.zin() + " " + toelichting).strip(), grond.wet()));
    }

    private List<Markering> markeringen() {
        List<Markering> markeringen = new ArrayList<>();
        if (verantwoording.isNoodgeval()) {
            LocalDate ontvangen = Kalenderdag.van(situatie.ontvangenOp());
            markeringen.add(new Markering(Markering.Code.NOODGEVAL, "Doorgelaten op " + verantwoording.grondslag()
                    + " wat de fase anders tegenhoudt. De privacyfunctionaris beoordeelt dit, en de burger wordt geïnformeerd.",
                    ontvangen.plusDays(beleid.inhoud().informerenBinnenDagen())));
        }
        beleid.verruimingen(bericht.soort()).forEach(regel -> markeringen.add(new Markering(Markering.Code.VERRUIMING,
                "Beleid " + regel.herkomst() + " laat bij regel " + regel.regel() + " meer door dan het standaardbeleid, op grond van: " + regel.verruimd(), null)));
        return markeringen;
    }

    private Set<String> categorieen(Knoop boom) {
        Set<String> aanwezig = new LinkedHashSet<>();
        for (Categorie categorie : beleid.inhoud().categorieen()) {
            if (categorie.elementen().stream().anyMatch(pad -> pad.vanaf(boom) != null)) {
                aanwezig.add(categorie.categorie());
            }
        }
        return aanwezig;
    }
}
