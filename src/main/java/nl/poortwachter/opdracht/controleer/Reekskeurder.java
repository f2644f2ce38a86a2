package nl.poortwachter.opdracht.controleer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Reekskeuring;
import nl.poortwachter.verwerking.Stand;

/** Judges files in the order in which they come, each against those before it. Not thread safe. */
final class Reekskeurder implements Keurder {
    private final Reekskeuring keuring;
    private final Indiening indiening;
    private final Map<UUID, Wachtend> wachtend = new HashMap<>();

    /** A file whose message waits, with the verdict that says so. */
    private record Wachtend(Bestand bestand, Bestandsverslag verslag) { }

    Reekskeurder(Reekskeuring keuring, Indiening indiening) {
        this.keuring = keuring;
        this.indiening = indiening;
    }

    @Override
    public List<Oordeel> keur(Bestand bestand) throws IOException {
        List<Oordeel> oordelen = new ArrayList<>();
        for (Doorgang doorgang : keuring.keur(indiening.lees(bestand, Berichtnummer.nieuw()))) {
            Wachtend vorige = wachtend.remove(doorgang.aanlevering().id());
            oordelen.add(vorige == null ? new Oordeel(verwerk(bestand, doorgang, null), null)
                    : new Oordeel(verwerk(vorige.bestand(), doorgang, bestand), vorige.verslag()));
        }
        return oordelen;
    }

    private Bestandsverslag verwerk(Bestand bestand, Doorgang doorgang, Bestand aanleiding) throws IOException {
        Bestandsverslag verslag = Bestandsverslag.van(bestand, doorgang, aanleiding);
        if (doorgang.stand() == Stand.AANGEHOUDEN) {
            wachtend.put(doorgang.aanlevering().id(), new Wachtend(bestand, verslag));
        }
        indiening.schrijf(bestand, doorgang);
        return verslag;
    }
}
