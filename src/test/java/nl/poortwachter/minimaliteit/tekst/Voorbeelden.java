package nl.poortwachter.minimaliteit.tekst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** De gelabelde teksten uit vrijetekst/*.tsv, met de context waarin ze geschreven zijn. */
final class Voorbeelden {
    static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 22);

    /** Fenna van Duinhoven met relatie Joris Kamperveen, één product zonder naam. */
    static final Tekstcontext CONTEXT = Tekstcontext.op(PEILDATUM)
            .naam("Duinhoven", "Fenna").naam("Kamperveen", "Joris")
            .bsn("999900006").adresdeel("Tureluurstraat", "Wijkerbrug").postcode("1234AB")
            .geboortedatum(LocalDate.of(2013, 5, 14)).product("45A04", null).maak();

    private Voorbeelden() {
    }

    /** Eén voorbeeld: id, label (proces, zorg, identificerend of gemengd) en tekst. */
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
