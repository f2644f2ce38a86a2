package nl.poortwachter.minimaliteit;

import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.Xmldocument;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidsinhoud.Reden.Noodbesluit;
import nl.poortwachter.minimaliteit.beleid.Beleidsregel;
import nl.poortwachter.minimaliteit.beleid.Besluit;
import nl.poortwachter.minimaliteit.beleid.Beslisboom;
import nl.poortwachter.minimaliteit.tekst.Kenmerk;
import nl.poortwachter.minimaliteit.tekst.Tekstoordeel;

/** One walk over one message along the lines of the policy. */
final class Filter {
    private final Bericht bericht;
    private final Beleid beleid;
    private final Fase fase;
    private final boolean noodgeval;
    private final Voorwaarden voorwaarden;
    private final Tekstlezing teksten;
    private final Paden paden = new Paden();
    private final Weggehaald weg = new Weggehaald();
    private final List<Knip> knippen = new ArrayList<>();
    private boolean zorginhoud;

    Filter(Bericht bericht, Beleid beleid, Fase fase, boolean noodgeval, Voorwaarden voorwaarden, Tekstlezing teksten) {
        this.bericht = bericht;
        this.beleid = beleid;
        this.fase = fase;
        this.noodgeval = noodgeval;
        this.voorwaarden = voorwaarden;
        this.teksten = teksten;
    }

    /** Decides on every element; after this the results can be asked for. */
    Filter voer() {
        loop(bericht.wortel(), beleid.boom(bericht.soort()));
        bericht.document().terzijdes().stream().filter(t -> !isWeg(t.binnen())).forEach(this::knip);
        knippen.sort(Knip.VOLGORDE);
        return this;
    }

    /** True when a text holds care content where the municipality chose to refuse the message (MIN-CONTENT). */
    boolean heeftZorginhoud() {
        return zorginhoud;
    }

    List<Gestript> gestript() {
        return knippen.stream().map(Knip::gestript).toList();
    }

    Knoop boom() {
        return bericht.wortel().zonder(weg);
    }

    String xml() {
        return Knip.knip(bericht.document().xml(), knippen);
    }

    /** Judges all below this element; gives the line that emptied the element itself, or null when it stays. */
    private Beleidsregel loop(Knoop knoop, Beslisboom tak) {
        int gebleven = 0;
        Beleidsregel laatste = null;
        for (Knoop kind : knoop.kinderen()) {
            Beslisboom onder = tak.tak(kind.naam());
            Beleidsregel regel = onder == null ? null : oordeel(kind, onder);
            laatste = regel == null ? laatste : regel;
            gebleven += regel == null ? 1 : 0;
        }
        // An optional container goes with its last child; one without a line is mandatory and stays.
        if (laatste == null || gebleven > 0 || tak.regels().isEmpty()) {
            return null;
        }
        knip(knoop, laatste, "Hierin bleef niets over.", List.of());
        return laatste;
    }

    private Beleidsregel oordeel(Knoop knoop, Beslisboom tak) {
        for (Beleidsregel regel : tak.regels()) {
            if (regel.fases().containsKey(fase) && haaltWeg(regel, knoop)) {
                return regel;
            }
        }
        return loop(knoop, tak);
    }

    private boolean haaltWeg(Beleidsregel regel, Knoop knoop) {
        Besluit besluit = regel.fases().get(fase).kies(naam -> voorwaarden.geldt(naam, knoop));
        if (besluit == Besluit.TOESTAAN || regel.mits() != null && !voorwaarden.geldt(regel.mits(), knoop)
                || noodgeval && beleid.reden(regel.reden()).bijNoodgeval() == Noodbesluit.DOORLATEN) {
            return false;
        }
        String zin = regel.zin() == null ? beleid.reden(regel.reden()).zin() : regel.zin();
        if (!besluit.isOverTekst()) {
            knip(knoop, regel, zin, List.of());
            return true;
        }
        Tekstoordeel oordeel = teksten.lees(knoop);
        zorginhoud |= besluit == Besluit.WEIGEREN && oordeel.bevatZorginhoud();
        if (!oordeel.magDoor()) {
            knip(knoop, regel, zin + " " + String.join(" ", oordeel.redenen()), oordeel.kenmerken().stream().map(Kenmerk::code).toList());
        }
        return !oordeel.magDoor();
    }

    private void knip(Knoop knoop, Beleidsregel regel, String zin, List<String> kenmerken) {
        weg.add(knoop);
        knippen.add(new Knip(knoop.begin(), knoop.einde(),
                new Gestript(paden.van(knoop), knoop.elementpad(), regel.reden(), zin, regel.grondslag(), regel.regel(), kenmerken)));
    }

    /** Comments and processing instructions are text that no phase needs, also in an emergency. */
    private void knip(Xmldocument.Terzijde terzijde) {
        String stap = bericht.document().xml().charAt(terzijde.begin() + 1) == '?' ? "processing-instruction()" : "comment()";
        String pad = terzijde.binnen() == null ? "" : paden.van(terzijde.binnen());
        String elementpad = terzijde.binnen() == null ? "" : terzijde.binnen().elementpad();
        var tekst = beleid.inhoud().terzijdes();
        knippen.add(new Knip(terzijde.begin(), terzijde.einde(), new Gestript(pad + "/" + stap,
                elementpad.isEmpty() ? stap : elementpad + "/" + stap, tekst.reden(), tekst.zin(), tekst.grondslag(), "terzijdes", List.of())));
    }

    private boolean isWeg(Knoop knoop) {
        Knoop hier = knoop;
        while (hier != null && !weg.contains(hier)) {
            hier = hier.ouder();
        }
        return hier != null;
    }
}
