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
import java.util.TreeMap;
import nl.poortwachter.partij.Partijen;

/**
 * The parties of the demo: the municipalities with a policy of their own (nine of West-Brabant, one that wants consent, two that want citizens to be
 * informed) and three fictional providers, each with one system and a token; and two people for each of the rights that take two.
 */
final class Demopartijen {
    static final String BESTAND = "partijen.yaml";
    private static final String TOKENS = "tokens.txt";
    static final String BERGEN_OP_ZOOM = "0748";
    static final String ROOSENDAAL = "1674";
    static final String DE_LINDE = "12340001";
    static final String PRIVACYFUNCTIONARIS = "privacyfunctionaris";
    private static final Map<String, String> MENSEN = new TreeMap<>(Map.of(PRIVACYFUNCTIONARIS, "privacy", PRIVACYFUNCTIONARIS + "-2", "privacy",
            "beleidsredacteur", "beleid", "beleidsredacteur-2", "beleid"));
    private static final String SYSTEEM = "verzenden, controleren, inzien, postbus";
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
        GEMEENTEN.put("0451", "Uithoorn");
        GEMEENTEN.put("0384", "Diemen");
        GEMEENTEN.put("0437", "Ouder-Amstel");
        AANBIEDERS.put(DE_LINDE, "Jeugdhulp De Linde");
        AANBIEDERS.put("12340002", "Praktijk Het Kompas");
        AANBIEDERS.put("12340003", "Gezinshuis De Waterlelie");
    }

    private final Path map;
    private final URI ontvanger;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    private Demopartijen(Path map, URI ontvanger) {
        this.map = map;
        this.ontvanger = ontvanger;
    }

    /** Where the demo keeps what it makes. */
    Path map() {
        return map;
    }

    /**
     * Bergen op Zoom, Roosendaal and De Linde get their messages pushed to this receiver, the others have a mailbox. Tokens of an earlier run on
     * the same folder stay as they were.
     */
    static Demopartijen in(Path map, URI ontvanger) throws IOException {
        Demopartijen partijen = new Demopartijen(map, ontvanger);
        Path eerder = map.resolve(TOKENS);
        if (Files.exists(eerder)) {
            Files.readAllLines(eerder).stream().map(regel -> regel.split("\t")).forEach(delen -> partijen.tokens.put(delen[0], delen[1]));
        }
        SecureRandom toeval = new SecureRandom();
        for (Map<String, String> groep : List.of(GEMEENTEN, AANBIEDERS, MENSEN)) {
            groep.keySet().forEach(code -> partijen.tokens.computeIfAbsent(code, nieuw -> token(toeval)));
        }
        partijen.schrijf();
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
        return GEMEENTEN.getOrDefault(code, AANBIEDERS.getOrDefault(code, code));
    }

    /** Writes partijen.yaml (hashes only) and tokens.txt (readable by the owner alone). */
    private void schrijf() throws IOException {
        StringBuilder yaml = new StringBuilder("# Made by the demo at each start.\nomgeving: test\npartijen:\n");
        GEMEENTEN.forEach((code, naam) -> yaml.append(partij(code, naam, "gemeente", "JW305, JW307, JW315, JW317, JW302, JW320",
                "JW301, JW319, JW306, JW308, JW316, JW318")));
        AANBIEDERS.forEach((code, naam) -> yaml.append(partij(code, naam, "aanbieder", "JW301, JW319, JW306, JW308, JW316, JW318",
                "JW305, JW307, JW315, JW317, JW302, JW320")));
        yaml.append("afnemers:\n");
        tokens.forEach((code, token) -> yaml.append(MENSEN.containsKey(code) ? afnemer(code, code, token, MENSEN.get(code), BERGEN_OP_ZOOM)
                : afnemer("systeem-" + code, naam(code), token, SYSTEEM, code)));
        Files.writeString(map.resolve(BESTAND), yaml);
        Path bestand = map.resolve(TOKENS);
        Files.deleteIfExists(bestand);
        Files.createFile(bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        StringBuilder lijst = new StringBuilder();
        tokens.forEach((code, token) -> lijst.append(code).append('\t').append(token).append('\t').append(naam(code)).append('\n'));
        Files.writeString(bestand, lijst);
    }

    private static String afnemer(String id, String naam, String token, String rechten, String partij) {
        return "  - {id: \"" + id + "\", naam: \"" + naam + "\", tokenSha256: " + Partijen.tokenSha256(token) + ", rechten: [" + rechten
                + "], berichten: alle, partijen: [\"" + partij + "\"]}\n";
    }

    private String partij(String code, String naam, String soort, String ontvangt, String verzendt) {
        boolean push = List.of(BERGEN_OP_ZOOM, ROOSENDAAL, DE_LINDE).contains(code);
        return "  - {code: \"" + code + "\", naam: \"" + naam + "\", soort: " + soort + ", retour: poortwachter, aflevering: "
                + (push ? "\"" + ontvanger.resolve("/" + code) + "\"" : "postbus") + ", verzendt: [" + verzendt + "], ontvangt: [" + ontvangt + "]}\n";
    }
}
