package nl.poortwachter.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import nl.poortwachter.bericht.Inhoudlezer;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.zip.Zipopener;
import nl.poortwachter.controle.niveau1.Schemabron;
import nl.poortwachter.controle.niveau1.Schemacontrole;
import nl.poortwachter.controle.niveau2.Niveau2;
import nl.poortwachter.controle.niveau3.Niveau3;
import nl.poortwachter.controle.niveau4.Gemeentelijst;
import nl.poortwachter.controle.niveau4.Niveau4;
import nl.poortwachter.controle.niveau4.Productlijsten;
import nl.poortwachter.minimaliteit.Bescherming;
import nl.poortwachter.minimaliteit.Minimalisering;
import nl.poortwachter.minimaliteit.Productnamen;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.tekst.Tekstoordelaar;
import nl.poortwachter.minimaliteit.tekst.Woordenschat;
import nl.poortwachter.retour.Retourbouwer;
import nl.poortwachter.retour.Schemaversies;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Hercontrole;
import nl.poortwachter.verwerking.Lezen;
import nl.poortwachter.verwerking.Minimaliseren;
import nl.poortwachter.verwerking.Niveau1;
import nl.poortwachter.verwerking.Niveau2Stap;
import nl.poortwachter.verwerking.Stap;
import nl.poortwachter.verwerking.Trajectbron;
import nl.poortwachter.verwerking.Uitgave;
import nl.poortwachter.verwerking.Uitgaven;
import nl.poortwachter.verwerking.Verklaringbron;

/**
 * What each step costs per message, in microseconds on one core after warming up: the median over the rounds. Then whether the whole is linear
 * in the number of products. No arguments.
 */
public final class Stapmeting {
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int RONDEN = 15;
    private static final int OPWARMEN = 10_000;
    private static final int PER_RONDE = 2_000;

    private final PrintStream uit;
    private final List<Stap> stappen;

    private Stapmeting(PrintStream uit) {
        this.uit = uit;
        Schemabron bron = Schemabron.klassenpad();
        Tekstoordelaar oordelaar = Tekstoordelaar.uit(Woordenschat.ingebouwd());
        Uitgave uitgave = new Uitgave("3.2", Uitgave.Geldigheid.ALTIJD, new Schemacontrole(bron), new Inhoudlezer(), new Niveau2(), new Niveau3(),
                new Niveau4(Gemeentelijst.meegeleverd(), Productlijsten.geen()), new Beleidshouder(Beleidboek.meegeleverd()),
                new Retourbouwer(Schemaversies.uit(bron)));
        stappen = List.of(new Lezen(new Lezer(Leesgrenzen.STANDAARD), new Zipopener(Leesgrenzen.STANDAARD.bytes())),
                new Niveau1(new Uitgaven(List.of(uitgave)), bsn -> "schuilnaam"), new Niveau2Stap(),
                new Minimaliseren(new Minimalisering(oordelaar::beoordeel, Bescherming.geen(), Productnamen.geen()), Verklaringbron.geen(), Trajectbron.geen()),
                new Hercontrole());
    }

    /** Entry point. */
    public static void main(String... argumenten) {
        Stapmeting meting = new Stapmeting(System.out);
        meting.perStap("JW301", Meetberichten.jw301(5, 2));
        meting.perStap("JW305", Meetberichten.jw305(1));
        meting.lineair("goede toewijzingen", producten -> Meetberichten.jw301(producten, 1));
        meting.lineair("foute toewijzingen", Meetberichten::fout);
    }

    private void perStap(String naam, Berichtbouwer<?> bericht) {
        byte[] inhoud = bericht.bytes();
        if (doorgang(inhoud, new long[stappen.size()]).isGeweigerd()) {
            throw new IllegalStateException("Het meetbericht is niet geldig");
        }
        herhaal(inhoud, OPWARMEN);
        Map<String, double[]> perRonde = new LinkedHashMap<>();
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            long[] duur = herhaal(inhoud, PER_RONDE);
            for (int i = 0; i < duur.length; i++) {
                perRonde.computeIfAbsent(stappen.get(i).naam(), n -> new double[RONDEN])[ronde] = duur[i] / 1e3 / PER_RONDE;
            }
        }
        uit.printf("%s van %.1f KB%n", naam, inhoud.length / 1e3);
        double geheel = 0;
        for (Map.Entry<String, double[]> stap : perRonde.entrySet()) {
            double[] gesorteerd = stap.getValue().clone();
            Arrays.sort(gesorteerd);
            geheel += gesorteerd[RONDEN / 2];
            uit.printf("  %-14s %7.1f us (laagste %.1f)%n", stap.getKey(), gesorteerd[RONDEN / 2], gesorteerd[0]);
        }
        uit.printf("  %-14s %7.1f us%n", "geheel", geheel);
    }

    private void lineair(String wat, IntFunction<Berichtbouwer<?>> bericht) {
        double vorige = 0;
        for (int producten : new int[] {10, 100, 1_000, 10_000}) {
            byte[] inhoud = bericht.apply(producten).bytes();
            int keer = Math.max(2, 20_000 / producten);
            herhaal(inhoud, keer);
            double laagste = Double.MAX_VALUE;
            for (int ronde = 0; ronde < RONDEN; ronde++) {
                laagste = Math.min(laagste, Arrays.stream(herhaal(inhoud, keer)).sum() / 1e3 / keer);
            }
            uit.printf("JW301 met %d %s (%.0f KB): %.0f us%s%n", producten, wat, inhoud.length / 1e3, laagste,
                    vorige == 0 ? "" : String.format(", %.1f keer zo lang", laagste / vorige));
            vorige = laagste;
        }
    }

    /** Nanoseconds of this core per step; other programs on the machine do not count. */
    private long[] herhaal(byte[] inhoud, int keer) {
        long[] duur = new long[stappen.size()];
        for (int i = 0; i < keer; i++) {
            doorgang(inhoud, duur);
        }
        return duur;
    }

    /** The message through the steps, until one refuses it. */
    private Doorgang doorgang(byte[] inhoud, long[] duur) {
        Doorgang doorgang = new Doorgang(new Aanlevering(new UUID(0, 0), inhoud, null, null, Map.of(), Aanlevering.Opdracht.CONTROLEREN, Instant.EPOCH));
        for (int s = 0; s < duur.length && !doorgang.isGeweigerd(); s++) {
            long begin = PROCESSOR.getCurrentThreadCpuTime();
            stappen.get(s).voer(doorgang);
            duur[s] += PROCESSOR.getCurrentThreadCpuTime() - begin;
        }
        return doorgang;
    }
}
