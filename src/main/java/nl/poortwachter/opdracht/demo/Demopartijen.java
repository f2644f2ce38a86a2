package nl.poortwachter.opdracht.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.poortwachter.partij.Partijen;

/** The parties of the demo: nine municipalities of West-Brabant and three fictional providers, each with one system and a token. */
final class Demopartijen {
    static final String BESTAND = "partijen.yaml";
    private static final String TOKENS = "tokens.txt";
    static final String BERGEN_OP_ZOOM = "0748";
    static final String ROOSENDAAL = "1674";
    static final String DE_LINDE = "12340001";
    private static final Map<String, String> GEMEENTEN = new LinkedHashMap<>();
    private static final Map<String, String> AANBIEDERS = new LinkedHashMap<>();

    static {
        GEMEENTEN.put(BERGEN_OP_ZOOM, "Bergen op Zoom");
        GEMEENTEN.put("0777", "Etten-Leur");
        GEMEENTEN.put("1655", "Halderberge");
        GEMEENTEN.put("1709", "Moerdijk");
        GEMEENTEN.put(ROOSENDAAL, "Roosendaal");
        GEMEENTEN.put("0840", "Rucphen");
        GEMEENTEN.put("0851", "Steenbergen");
        GEMEENTEN.put("0873", "Woensdrecht");
        GEMEENTEN.put("0879", "Zundert");
        AANBIEDERS.put(DE_LINDE, "Jeugdhulp De Linde");
        AANBIEDERS.put("12340002", "Praktijk Het Kompas");
        AANBIEDERS.put("12340003", "Gezinshuis De Waterlelie");
    }

    private final URI ontvanger;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    private Demopartijen(URI ontvanger) {
        this.ontvanger = ontvanger;
    }

    /**
     * Bergen op Zoom, Roosendaal and De Linde get their messages pushed to this receiver, the others have a mailbox. Tokens of an earlier run on
     * the same folder stay as they were.
     */
    static Demopartijen in(Path map, URI ontvanger) throws IOException {
        Demopartijen partijen = new Demopartijen(ontvanger);
        Path eerder = map.resolve(TOKENS);
        if (Files.exists(eerder)) {
            Files.readAllLines(eerder).stream().map(regel -> regel.split("\t")).forEach(delen -> partijen.tokens.put(delen[0], delen[1]));
        }
        SecureRandom toeval = new SecureRandom();
        for (Map<String, String> groep : List.of(GEMEENTEN, AANBIEDERS)) {
            groep.keySet().forEach(code -> partijen.tokens.computeIfAbsent(code, nieuw -> token(toeval)));
        }
        partijen.schrijf(map);
        return partijen;
    }

    private static String token(SecureRandom toeval) {
        byte[] geheim = new byte[24];
        toeval.nextBytes(geheim);
        return HexFormat.of().formatHex(geheim);
    }

    String token(String code) {
        return tokens.get(code);
    }

    String naam(String code) {
        return GEMEENTEN.getOrDefault(code, AANBIEDERS.get(code));
    }

    /** Writes partijen.yaml (hashes only) and tokens.txt (readable by the owner alone) into this folder. */
    private void schrijf(Path map) throws IOException {
        StringBuilder yaml = new StringBuilder("# Made by the demo at each start.\nomgeving: test\npartijen:\n");
        GEMEENTEN.forEach((code, naam) -> yaml.append(partij(code, naam, "gemeente", "JW305, JW307, JW315, JW317, JW302, JW320",
                "JW301, JW319, JW306, JW308, JW316, JW318")));
        AANBIEDERS.forEach((code, naam) -> yaml.append(partij(code, naam, "aanbieder", "JW301, JW319, JW306, JW308, JW316, JW318",
                "JW305, JW307, JW315, JW317, JW302, JW320")));
        yaml.append("afnemers:\n");
        tokens.forEach((code, token) -> yaml.append("  - {id: \"systeem-").append(code).append("\", naam: \"").append(naam(code))
                .append("\", tokenSha256: ").append(Partijen.tokenSha256(token)).append(", rechten: [verzenden, controleren, inzien, postbus], ")
                .append("berichten: [JW301, JW302, JW305, JW306, JW307, JW308, JW315, JW316, JW317, JW318, JW319, JW320], partijen: [\"")
                .append(code).append("\"]}\n"));
        Files.writeString(map.resolve(BESTAND), yaml);
        Path bestand = map.resolve(TOKENS);
        Files.deleteIfExists(bestand);
        Files.createFile(bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        StringBuilder lijst = new StringBuilder();
        tokens.forEach((code, token) -> lijst.append(code).append('\t').append(token).append('\t').append(naam(code)).append('\n'));
        Files.writeString(bestand, lijst);
    }

    private String partij(String code, String naam, String soort, String ontvangt, String verzendt) {
        boolean push = List.of(BERGEN_OP_ZOOM, ROOSENDAAL, DE_LINDE).contains(code);
        return "  - {code: \"" + code + "\", naam: \"" + naam + "\", soort: " + soort + ", retour: poortwachter, aflevering: "
                + (push ? "\"" + ontvanger.resolve("/" + code) + "\"" : "postbus") + ", verzendt: [" + verzendt + "], ontvangt: [" + ontvangt + "]}\n";
    }
}
