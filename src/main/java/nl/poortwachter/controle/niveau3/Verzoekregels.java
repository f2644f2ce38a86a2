package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;

import nl.poortwachter.controle.Regel;

/** Rules on the reference of a request. */
final class Verzoekregels {
    private Verzoekregels() { }

    @Regel(code = "TR347", niveau = 3, retourcode = "9347", berichten = {JW315, JW317},
            elementen = {"Client/AangevraagdeProducten/AangevraagdProduct/ReferentieAanbieder", "Client/Verzoek/ReferentieAanbieder",
                "Header/Afzender"},
            bij = "ReferentieAanbieder",
            zin = "Een aanbieder gebruikt een ReferentieAanbieder maar voor één verzoek, bij welke gemeente ook.",
            fout = "ReferentieAanbieder A001, die al in een eerdere JW317 stond.",
            advies = "Geef elk verzoek een nieuwe referentie; alleen die van een geweigerd bericht mag opnieuw.")
    static boolean referentieIsNieuw(Verzoekgeval geval) {
        return !geval.keten().elders().referenties().contains(geval.referentie());
    }
}
