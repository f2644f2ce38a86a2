package nl.poortwachter.beproeving.jaar;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Afsluiten;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Hercontrole;
import nl.poortwachter.verwerking.Hervatter;
import nl.poortwachter.verwerking.Hub;
import nl.poortwachter.verwerking.Keten;
import nl.poortwachter.verwerking.Koppelen;
import nl.poortwachter.verwerking.Lezen;
import nl.poortwachter.verwerking.Minimaliseren;
import nl.poortwachter.verwerking.Niveau1;
import nl.poortwachter.verwerking.Niveau2Stap;
import nl.poortwachter.verwerking.Niveau3Stap;
import nl.poortwachter.verwerking.Niveau4Stap;
import nl.poortwachter.verwerking.Stand;
import nl.poortwachter.verwerking.Stap;
import nl.poortwachter.verwerking.Vastleggen;

/** The steps of camel-routes/verwerking.camel.yaml in the same order, each with its time. */
@Singleton
public class Straat {
    /** The last step, which commits. */
    static final String VASTLEGGEN = "vastleggen";
    private final List<Stap> stappen;
    private final Vastleggen vastleggen;
    private final Afsluiten afsluiten;
    private final Hervatter hervatter;
    private final Afnemer afnemer;

    /** With the steps of the application. */
    public Straat(Lezen lezen, Niveau1 niveau1, Hub hub, Niveau2Stap niveau2, Koppelen koppelen, Keten keten, Niveau3Stap niveau3, Niveau4Stap niveau4,
                  Minimaliseren minimaliseren, Hercontrole hercontrole, Vastleggen vastleggen, Afsluiten afsluiten, Hervatter hervatter, Partijen partijen) {
        this.stappen = List.of(lezen, niveau1, hub, niveau2, koppelen, keten, niveau3, niveau4, minimaliseren, hercontrole);
        this.vastleggen = vastleggen;
        this.afsluiten = afsluiten;
        this.hervatter = hervatter;
        this.afnemer = partijen.afnemers().stream().filter(a -> a.id().equals(Jaarprofiel.AFNEMER)).findFirst().orElse(null);
    }

    /** Names of the steps, in order. */
    List<String> namen() {
        List<String> namen = new ArrayList<>(stappen.stream().map(Stap::naam).toList());
        namen.add(VASTLEGGEN);
        return namen;
    }

    /** What became of this message: its stand, or the codes that refuse it. */
    String voer(Gebeurtenis gebeurtenis, ObjLongConsumer<String> tijd) {
        Doorgang doorgang = new Doorgang(new Aanlevering(Berichtnummer.nieuw(), gebeurtenis.bytes(), afnemer, null, Map.of(),
                Aanlevering.Opdracht.DOORGEVEN, gebeurtenis.moment()));
        voer(doorgang, tijd);
        return doorgang.isGeweigerd() ? doorgang.bevindingen().stream().filter(b -> b.ernst() == Ernst.FOUT).map(Bevinding::code).distinct()
                .collect(Collectors.joining(" ")) : doorgang.stand().naam();
    }

    /** Judges again what was woken up; gives how many went on. */
    synchronized long hervat() {
        long verder = 0;
        for (Doorgang doorgang : hervatter.zoek()) {
            voer(doorgang, (stap, duur) -> { });
            verder += doorgang.stand() == Stand.GEACCEPTEERD ? 1 : 0;
        }
        return verder;
    }

    private void voer(Doorgang doorgang, ObjLongConsumer<String> tijd) {
        try {
            for (Stap stap : stappen) {
                long begin = System.nanoTime();
                stap.voer(doorgang);
                tijd.accept(stap.naam(), System.nanoTime() - begin);
            }
            long begin = System.nanoTime();
            vastleggen.voer(doorgang);
            tijd.accept(VASTLEGGEN, System.nanoTime() - begin);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        } finally {
            afsluiten.voer(doorgang);
        }
    }
}
