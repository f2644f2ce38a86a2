package nl.poortwachter.opdracht.controleer;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Keuring;

/** Judges every file by itself. Thread safe. */
record LosseKeurder(Keuring keuring, Indiening indiening) implements Keurder {
    private static final UUID GEEN_NUMMER = new UUID(0, 0);

    @Override
    public List<Oordeel> keur(Bestand bestand) throws IOException {
        Doorgang doorgang = keuring.keur(indiening.lees(bestand, GEEN_NUMMER));
        indiening.schrijf(bestand, doorgang);
        return List.of(new Oordeel(Bestandsverslag.van(bestand, doorgang, null), null));
    }
}
