package nl.poortwachter.bericht.bouw;

import nl.poortwachter.bericht.Berichtsoort;

/** JW319: request REF-1 is refused (VerzoekAntwoord 1) with RedenAfwijzingVerzoek 4. */
public final class Jw319 extends Berichtbouwer<Jw319> {
    private Jw319() {
        super(Berichtsoort.JW319);
        referentie("REF-1").afgewezen("4");
    }

    /** A valid message. */
    public static Jw319 bericht() {
        return new Jw319();
    }

    /** Antwoord/ReferentieAanbieder: the request that is answered. */
    public Jw319 referentie(String referentieAanbieder) {
        return met("Antwoord/ReferentieAanbieder", referentieAanbieder);
    }

    /** VerzoekAntwoord 1 with this reason; not 8, which asks for a gemeente. */
    public Jw319 afgewezen(String redenAfwijzing) {
        return met("Antwoord/VerzoekAntwoord", "1").met("Antwoord/RedenAfwijzingVerzoek", redenAfwijzing).zonder("Antwoord/Woonplaatsbeginsel");
    }

    /** VerzoekAntwoord 1 with reason 8: that gemeente is responsible. */
    public Jw319 andereGemeente(String gemeentecode) {
        return afgewezen("8").met("Antwoord/Woonplaatsbeginsel/Gemeente", gemeentecode);
    }

    /** VerzoekAntwoord 2: the request is being examined. */
    public Jw319 inOnderzoek() {
        return met("Antwoord/VerzoekAntwoord", "2").zonder("Antwoord/RedenAfwijzingVerzoek", "Antwoord/Woonplaatsbeginsel");
    }

    @Override
    Jw319 zelf() {
        return this;
    }
}
