package nl.poortwachter.verstrekking.rapport;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.poortwachter.minimaliteit.Verklaring;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidsinhoud.Grondslag;
import nl.poortwachter.verstrekking.Verstrekking;
import nl.poortwachter.verstrekking.rapport.Inzageverslag.Instemming;
import nl.poortwachter.verstrekking.rapport.Inzageverslag.Mededeling;
import nl.poortwachter.verstrekking.rapport.Inzageverslag.NietGedeeld;
import nl.poortwachter.verstrekking.verklaring.Registratie;

/** Puts disclosures into the words of a citizen. Thread safe. */
public final class Inzagebouwer {
    private final Inzagetekst tekst;
    private final UnaryOperator<String> partijnaam;
    private final Period bewaartermijn;

    /**
     * With these words.
     *
     * @param partijnaam gives for a party's code its name as it stands within a sentence, or the code when it is not known
     * @param bewaartermijn how long disclosures are kept
     */
    public Inzagebouwer(Inzagetekst tekst, UnaryOperator<String> partijnaam, Period bewaartermijn) {
        this.tekst = tekst;
        this.partijnaam = partijnaam;
        this.bewaartermijn = bewaartermijn;
    }

    /**
     * The report.
     *
     * @param beleid the policy that names the law behind a legal basis
     * @param beperkt true when processing is restricted at present
     */
    public Inzageverslag bouw(UUID id, Instant nu, List<Vastgelegd> verstrekkingen, List<Registratie> verklaringen, boolean beperkt, Beleid beleid) {
        return new Inzageverslag(id, nu, verstrekkingen.stream().map(v -> mededeling(v, beleid)).toList(),
                verklaringen.stream().map(this::instemming).toList(), beperkt, bewaartermijn.toString());
    }

    private Mededeling mededeling(Vastgelegd vastgelegd, Beleid beleid) {
        Verstrekking v = vastgelegd.verstrekking();
        String van = partijnaam.apply(v.van());
        String aan = partijnaam.apply(v.aan());
        List<String> gegevens = tekst.opVolgorde(v.soort(), v.categorieen());
        return new Mededeling(v.bericht(), v.op(), hoofdletter(tekst.bericht(v.soort(), v.fase(), van, aan)), van, aan, gegevens, Inzagetekst.of(tekst.doelen(), v.doel()),
                Inzagetekst.of(tekst.grondslagen(), v.grondslag()), beleid.grondslag(v.grondslag()).map(Grondslag::wet).orElse(null),
                v.gestript().stream().map(this::nietGedeeld).distinct().toList(), vastgelegd.noodgeval() != null,
                vastgelegd.geinformeerdOp() == null ? v.informerenVoor() : null, vastgelegd.afgeleverdOp());
    }

    /** A sentence may begin with "de gemeente". */
    private static String hoofdletter(String zin) {
        return Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
    }

    private NietGedeeld nietGedeeld(Verstrekking.Weggelaten w) {
        return new NietGedeeld(tekst.element(w.element()).orElse(w.element()), Inzagetekst.of(tekst.redenen(), w.reden()));
    }

    private Instemming instemming(Registratie r) {
        Verklaring v = r.verklaring();
        String wat = v.soort() == Verklaring.Soort.TOESTEMMING ? v.wie() + " gaf toestemming om gegevens te delen." : v.wie() + " hoorde dat gegevens worden gedeeld.";
        return new Instemming(wat, Inzagetekst.of(tekst.doelen(), v.doel()), v.wie(), partijnaam.apply(r.partij()), v.moment(), v.ingetrokkenOp());
    }
}
