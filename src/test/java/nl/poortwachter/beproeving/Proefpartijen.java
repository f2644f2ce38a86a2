package nl.poortwachter.beproeving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.poortwachter.partij.Partijen;

/** Writes a partijen.yaml for a test. A system's token is its id followed by {@code -geheim}; see {@link #token}. */
public final class Proefpartijen {
    private final StringBuilder partijen = new StringBuilder();
    private final StringBuilder afnemers = new StringBuilder();
    private final StringBuilder productlijsten = new StringBuilder();
    private final StringBuilder contracten = new StringBuilder();
    private final StringBuilder regelafspraken = new StringBuilder();

    /** The bearer token of the system with this id. */
    public static String token(String afnemer) {
        return afnemer + "-geheim";
    }

    /** A municipality that gets its messages at this address, or {@code postbus}. */
    public Proefpartijen gemeente(String code, String aflevering) {
        return partij(code, "gemeente", aflevering);
    }

    /** A provider that gets its messages at this address, or {@code postbus}. */
    public Proefpartijen aanbieder(String code, String aflevering) {
        return partij(code, "aanbieder", aflevering);
    }

    /** A party of this kind with a mailbox that leaves its return messages to the gateway. */
    public Proefpartijen zonderEigenRetouren(String code, String soort) {
        return partij(code, soort, "postbus", "poortwachter");
    }

    private Proefpartijen partij(String code, String soort, String aflevering) {
        return partij(code, soort, aflevering, "ontvanger");
    }

    private Proefpartijen partij(String code, String soort, String aflevering, String retour) {
        partijen.append("  - {code: \"%s\", naam: \"Partij %s\", soort: %s, aflevering: \"%s\", retour: %s, verzendt: alle, ontvangt: alle}%n"
                .formatted(code, code, soort, aflevering, retour));
        return this;
    }

    /** A system with a token and these rights, separated by commas, that belongs to these parties. */
    public Proefpartijen afnemer(String id, String rechten, String... eigen) {
        return afnemer(id, rechten, "tokenSha256: " + Partijen.tokenSha256(token(id)), "partijen: [" + codes(eigen) + "]");
    }

    /** A system with a token and these rights that may send this kind of message for this party, which is not its own. */
    public Proefpartijen gemachtigde(String id, String rechten, String partij, String soort) {
        return afnemer(id, rechten, "tokenSha256: " + Partijen.tokenSha256(token(id)),
                "machtigingen: [{partij: \"" + partij + "\", berichten: [" + soort + "], van: \"2026-01-01\"}]");
    }

    /** A system that is known by the subject of its certificate, or by the OIN in it. */
    public Proefpartijen metCertificaat(String id, String sleutel, String waarde, String eigen) {
        return afnemer(id, "verzenden, inzien", sleutel + ": \"" + waarde + "\"", "partijen: [" + codes(eigen) + "]");
    }

    /** A system that cannot sign in. */
    public Proefpartijen zonderSleutel(String id, String rechten, String... eigen) {
        return afnemer(id, rechten, "machtigingen: []", "partijen: [" + codes(eigen) + "]");
    }

    private Proefpartijen afnemer(String id, String rechten, String herkenning, String namens) {
        afnemers.append("  - {id: %s, naam: \"Systeem %s\", %s, rechten: [%s], berichten: alle, %s}%n".formatted(id, id, herkenning, rechten, namens));
        return this;
    }

    /** A contract of this pair since 2026-01-01, of which the product list holds one code. */
    public Proefpartijen contract(String gemeente, String aanbieder, String categorie, String code) {
        String lijst = gemeente + "-" + aanbieder;
        productlijsten.append("  - {naam: \"%s\", producten: [{categorie: \"%s\", codes: [\"%s\"]}]}%n".formatted(lijst, categorie, code));
        contracten.append("  - {gemeente: \"%s\", aanbieder: \"%s\", van: \"2026-01-01\", productlijst: \"%s\"}%n"
                .formatted(gemeente, aanbieder, lijst));
        return this;
    }

    /** Until and with this day level 3 only remarks for this pair. */
    public Proefpartijen leestMee(String gemeente, String aanbieder, String meelezenTot) {
        regelafspraken.append("  - {gemeente: \"%s\", aanbieder: \"%s\", meelezenTot: \"%s\"}%n".formatted(gemeente, aanbieder, meelezenTot));
        return this;
    }

    /** This municipality only wants these rules to be remarked. */
    public Proefpartijen merktOp(String gemeente, String... regels) {
        regelafspraken.append("  - {gemeente: \"%s\", opmerken: [%s]}%n".formatted(gemeente, String.join(", ", regels)));
        return this;
    }

    private static String codes(String... eigen) {
        return List.of(eigen).stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
    }

    private static String deel(String naam, StringBuilder inhoud) {
        return inhoud.isEmpty() ? "" : naam + ":\n" + inhoud;
    }

    /** Writes the file and says where. */
    public Path schrijf(Path map) {
        try {
            Files.createDirectories(map);
            return Files.writeString(map.resolve("partijen.yaml"), "omgeving: test\npartijen:\n" + partijen + "afnemers:\n" + afnemers
                    + deel("productlijsten", productlijsten) + deel("contracten", contracten) + deel("regelafspraken", regelafspraken));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
