package nl.poortwachter.minimaliteit.tekst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The labelled texts of vrijetekst/*.tsv, with the context in which they were written. */
final class Voorbeelden {
    static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 22);

    /** Fenna van Duinhoven with relation Joris Kamperveen, one product without a name. */
    static final Tekstcontext CONTEXT = Tekstcontext.op(PEILDATUM)
            .naam("Duinhoven", "Fenna").naam("Kamperveen", "Joris")
            .bsn("999900006").adresdeel("Tureluurstraat", "Wijkerbrug").postcode("1234AB")
            .geboortedatum(LocalDate.of(2013, 5, 14)).product("45A04", null).maak();

    private Voorbeelden() {
    }

    /** One example: id, label (proces, zorg, identificerend or gemengd) and text. */
    record Voorbeeld(String id, String label, String tekst) {
        boolean magDoor() {
            return label.equals("proces");
        }
    }

    static List<Voorbeeld> lees(String bestand) {
        try (InputStream in = Voorbeelden.class.getResourceAsStream("/vrijetekst/" + bestand)) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
                    .map(regel -> regel.split("\t"))
                    .map(delen -> new Voorbeeld(delen[0], delen[1], delen[2].replace("\\n", "\n"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(bestand, e);
        }
    }
}
