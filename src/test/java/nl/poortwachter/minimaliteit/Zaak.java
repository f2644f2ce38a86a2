package nl.poortwachter.minimaliteit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.keten.Reeks;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.tekst.Tekstoordelaar;
import nl.poortwachter.minimaliteit.tekst.Woordenschat;

/** One message to be minimised in a test: the packaged policy, nothing known, nothing declared, until the test says otherwise. */
final class Zaak {
    static final Instant NU = Instant.parse("2026-04-01T10:00:00Z");
    static final Beleidboek BOEK = Beleidboek.meegeleverd();

    static final Tekstoordelaar OORDELAAR = Tekstoordelaar.uit(Woordenschat.ingebouwd());

    private final Bericht bericht;
    private Bescherming bescherming = Bescherming.geen();
    private Situatie situatie = Situatie.zonder(NU);
    private Traject traject = Traject.onbekend();
    private Beleid beleid;

    private Zaak(Bericht bericht) {
        this.bericht = bericht;
        this.beleid = BOEK.voor(bericht.gemeente(), LocalDate.parse("2026-04-01"));
    }

    static Zaak van(Berichtbouwer<?> bouwer) {
        return new Zaak(Reeks.bericht(bouwer));
    }

    static Zaak van(Berichtsoort soort, String xml) {
        return new Zaak(Gelezen.bericht(soort, xml));
    }

    Zaak in(Fase fase) {
        situatie = situatie.metFase(fase);
        return this;
    }

    Zaak met(Traject ander) {
        traject = ander;
        return this;
    }

    Zaak met(Situatie andere) {
        situatie = andere;
        return this;
    }

    Zaak met(Bescherming andere) {
        bescherming = andere;
        return this;
    }

    Zaak onder(Beleid ander) {
        beleid = ander;
        return this;
    }

    Uitkomst uitkomst() {
        return new Minimalisering(OORDELAAR::beoordeel, bescherming, Productnamen.geen()).voer(bericht, situatie, traject, beleid);
    }

    /** What was stripped, as "elementpad reden" in document order. */
    List<String> gestript() {
        return uitkomst().gestript().stream().map(g -> g.elementpad() + " " + g.reden()).toList();
    }
}
