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
import nl.poortwachter.bericht.Inhoudlezer;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.zip.Zipopener;
import nl.poortwachter.controle.niveau1.Schemabron;
import nl.poortwachter.controle.niveau1.Schemacontrole;
import nl.poortwachter.controle.niveau2.Niveau2;
import nl.poortwachter.minimaliteit.Bescherming;
import nl.poortwachter.minimaliteit.Minimalisering;
import nl.poortwachter.minimaliteit.Productnamen;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.tekst.Tekstoordelaar;
import nl.poortwachter.minimaliteit.tekst.Woordenschat;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Hercontrole;
import nl.poortwachter.verwerking.Lezen;
import nl.poortwachter.verwerking.Minimaliseren;
import nl.poortwachter.verwerking.Niveau1;
import nl.poortwachter.verwerking.Niveau2Stap;
import nl.poortwachter.verwerking.Stap;

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
        Schemacontrole schema = new Schemacontrole(Schemabron.klassenpad());
        Inhoudlezer inhoudlezer = new Inhoudlezer();
        Niveau2 niveau2 = new Niveau2();
        Tekstoordelaar oordelaar = Tekstoordelaar.uit(Woordenschat.ingebouwd());
        stappen = List.of(new Lezen(new Lezer(Leesgrenzen.STANDAARD), new Zipopener(Leesgrenzen.STANDAARD.bytes())),
                new Niveau1(schema, inhoudlezer, bsn -> "schuilnaam"), new Niveau2Stap(niveau2),
                new Minimaliseren(new Minimalisering(oordelaar::beoordeel, Bescherming.geen(), Productnamen.geen()),
                        new Beleidshouder(Beleidboek.meegeleverd())),
                new Hercontrole(schema, inhoudlezer, niveau2));
    }

    /** Entry point. */
    public static void main(String... argumenten) {
        Stapmeting meting = new Stapmeting(System.out);
        meting.perStap("JW301", Meetberichten.jw301(5, 2));
        meting.perStap("JW305", Meetberichten.jw305(1));
        meting.lineair();
    }

    private void perStap(String naam, Berichtbouwer<?> bericht) {
        byte[] inhoud = bericht.bytes();
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

    private void lineair() {
        double vorige = 0;
        for (int producten : new int[] {10, 100, 1_000}) {
            byte[] inhoud = Meetberichten.jw301(producten, 1).bytes();
            int keer = 20_000 / producten;
            herhaal(inhoud, keer);
            double laagste = Double.MAX_VALUE;
            for (int ronde = 0; ronde < RONDEN; ronde++) {
                laagste = Math.min(laagste, Arrays.stream(herhaal(inhoud, keer)).sum() / 1e3 / keer);
            }
            uit.printf("JW301 met %d toewijzingen (%.0f KB): %.0f us%s%n", producten, inhoud.length / 1e3, laagste,
                    vorige == 0 ? "" : String.format(", %.1f keer zo lang", laagste / vorige));
            vorige = laagste;
        }
    }

    /** Nanoseconds of this core per step; other programs on the machine do not count. */
    private long[] herhaal(byte[] inhoud, int keer) {
        long[] duur = new long[stappen.size()];
        for (int i = 0; i < keer; i++) {
            Doorgang doorgang = new Doorgang(new Aanlevering(new UUID(0, 0), inhoud, null, null, Map.of(), Aanlevering.Opdracht.CONTROLEREN,
                    Instant.EPOCH));
            for (int s = 0; s < duur.length; s++) {
                long begin = PROCESSOR.getCurrentThreadCpuTime();
                stappen.get(s).voer(doorgang);
                duur[s] += PROCESSOR.getCurrentThreadCpuTime() - begin;
            }
            if (doorgang.isGeweigerd()) {
                throw new IllegalStateException("Het meetbericht is niet geldig: " + doorgang.bevindingen());
            }
        }
        return duur;
    }
}
