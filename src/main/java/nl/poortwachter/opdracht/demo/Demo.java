package nl.poortwachter.opdracht.demo;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.poortwachter.opdracht.Databank;
import nl.poortwachter.opdracht.Installatie;
import nl.poortwachter.opslag.ingebed.IngebedPostgres;

/** Prepares the demo before the application starts: folder, database, receiver, parties, a free port. */
public final class Demo {
    private static final int VOORKEURSPOORT = 8080;

    private Demo() { }

    /**
     * Starts the demo. {@code --eenmalig} ends after the story, with exit code 0 only when everything went as told; {@code --oefening} prepares what a new
     * operator needs to practise.
     */
    public static void start(String... argumenten) throws IOException {
        Path map = Files.createDirectories(Installatie.map("var").resolve("demo"));
        Demoontvanger ontvanger = Demoontvanger.start();
        Demopartijen partijen = Demopartijen.in(map, ontvanger.adres());
        IngebedPostgres databank = IngebedPostgres.start(map.resolve("postgres"));
        Databank.gebruik(databank);
        System.setProperty("poortwachter.partijen", map.resolve(Demopartijen.BESTAND).toString());
        System.setProperty("poortwachter.aanmelding.demo", "true");
        System.setProperty("poortwachter.sleutels.bestand", map.resolve("sleutels.json").toString());
        System.setProperty("poortwachter.aflevering.eerste-pauze", "PT0.5S");
        System.setProperty("quarkus.http.port", String.valueOf(poort()));
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.console.json.enabled", "false");
        boolean oefening = Arrays.asList(argumenten).contains("--oefening");
        if (oefening) {
            Oefening.stelIn();
        }
        Verhaal.voorbereid(partijen, ontvanger, Arrays.asList(argumenten).contains("--eenmalig"), oefening ? databank : null);
        Quarkus.run(Verhaal.class);
    }

    private static int poort() throws IOException {
        try (ServerSocket voorkeur = new ServerSocket(VOORKEURSPOORT)) {
            return voorkeur.getLocalPort();
        } catch (IOException bezet) {
            try (ServerSocket vrij = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return vrij.getLocalPort();
            }
        }
    }
}
