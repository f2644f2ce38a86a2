package nl.poortwachter.opdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** What can happen to a message; each is done for real, told, and checked with the gateway and the receiver. */
final class Voorvallen {
    private static final int AANGENOMEN = 202;
    private static final int GEWEIGERD = 400;
    /** More than five working days, whatever the public holidays. */
    private static final Duration TE_LANG = Duration.ofDays(14);
    private final Demopartijen partijen;
    private final Demoontvanger ontvanger;
    private final Loketklant klant;
    private final Consumer<Duration> klok;
    private final Verteller verteller;

    /** With the clock of the gateway, which can be set ahead. */
    Voorvallen(Demopartijen partijen, Demoontvanger ontvanger, Loketklant klant, Consumer<Duration> klok, Verteller verteller) {
        this.partijen = partijen;
        this.ontvanger = ontvanger;
        this.klant = klant;
        this.klok = klok;
        this.verteller = verteller;
    }

    /** Goes through, and gets its return; this text is not in what arrives (null: nothing is taken out). */
    void stuur(String titel, Demobericht bericht, String magNietMee) throws IOException, InterruptedException {
        verteller.zeg("%s", titel);
        String token = token(bericht);
        Loketklant.Antwoord antwoord = klant.biedAan(bericht.bytes(), token);
        verteller.oordeel(bericht, antwoord);
        verteller.controleer(antwoord.status() == AANGENOMEN, "het bericht is aangenomen");
        if (antwoord.status() != AANGENOMEN) {
            return;
        }
        String id = antwoord.inhoud().path("id").asText();
        klant.wachtOp(id, token, i -> !i.path("antwoorden").isEmpty());
        Optional<String> ontvangen = ontvanger.bericht(UUID.fromString(id));
        verteller.controleer(ontvangen.isPresent(), "afgeleverd bij " + partijen.naam(bericht.veld("ontvanger")));
        if (magNietMee != null) {
            verteller.controleer(ontvangen.isPresent() && !ontvangen.get().contains(magNietMee), "wat deze fase niet nodig heeft, is daar niet aangekomen");
        }
        retour(id, bericht, List.of(), "het retourbericht zegt dat alles goed is, en is afgeleverd bij " + partijen.naam(bericht.veld("afzender")));
        verteller.zeg("");
    }

    /** Is refused for this rule, goes nowhere, and gets a return with 0001. */
    void weiger(String titel, Demobericht bericht, String code) throws IOException, InterruptedException {
        verteller.zeg("%s", titel);
        Loketklant.Antwoord antwoord = klant.biedAan(bericht.bytes(), token(bericht));
        verteller.oordeel(bericht, antwoord);
        String id = antwoord.inhoud().path("verslag").path("id").asText();
        verteller.controleer(antwoord.status() == GEWEIGERD && antwoord.inhoud().path("errors").findValuesAsText("code").contains(code)
                && ontvanger.bericht(UUID.fromString(id)).isEmpty(), "geweigerd met " + code + "; er is niets doorgegeven");
        retour(id, bericht, List.of("0001"), "het retourbericht keurt af om technische redenen, en is afgeleverd bij " + partijen.naam(bericht.veld("afzender")));
        verteller.zeg("");
    }

    /** Waits for a receiver that is out of order; gives the number of the message. */
    String uitval(String titel, Demobericht bericht) throws IOException, InterruptedException {
        verteller.zeg("%s", titel);
        String token = token(bericht);
        ontvanger.laatUitvallen(bericht.veld("ontvanger"));
        Loketklant.Antwoord antwoord = klant.biedAan(bericht.bytes(), token);
        verteller.oordeel(bericht, antwoord);
        String id = antwoord.inhoud().path("id").asText();
        klant.wachtOp(id, token, i -> !i.path("pogingen").isEmpty());
        verteller.controleer(ontvanger.bericht(UUID.fromString(id)).isEmpty(), "eerste poging mislukt, het bericht wacht");
        ontvanger.herstel(bericht.veld("ontvanger"));
        JsonNode status = klant.wachtOp(id, token, i -> i.path("stand").asText().equals("afgeleverd")).inhoud();
        verteller.controleer(status.path("stand").asText().equals("afgeleverd"),
                partijen.naam(bericht.veld("ontvanger")) + " werkt weer: afgeleverd na " + status.path("pogingen").size() + " pogingen");
        verteller.zeg("");
        return id;
    }

    /** Two weeks pass without a decision on this request; then its answer comes after all. */
    void antwoordTeLaat(String titel, String verzoek, Demobericht antwoord) throws IOException, InterruptedException {
        verteller.zeg("%s", titel);
        String vrager = partijen.token(antwoord.veld("ontvanger"));
        klok.accept(TE_LANG);
        try {
            JsonNode besluit = besluit(verzoek, vrager);
            verteller.zeg("     %s Uiterlijk %s: %s", besluit.path("melding").asText(), besluit.path("uiterlijk").asText(), besluit.path("status").asText());
            verteller.controleer(besluit.path("status").asText().equals("te-laat"), "het besluit is te laat");
            verteller.controleer(klant.teLaat(vrager).findValuesAsText("bericht").contains(verzoek),
                    "het staat in de lijst van waar " + partijen.naam(antwoord.veld("ontvanger")) + " te lang op wacht (/v1/termijnen)");
            Loketklant.Antwoord oordeel = klant.biedAan(antwoord.bytes(), token(antwoord));
            verteller.oordeel(antwoord, oordeel);
            verteller.controleer(oordeel.status() == AANGENOMEN, "het late antwoord wordt niet geweigerd");
            JsonNode status = klant.status(verzoek, vrager).inhoud();
            verteller.controleer(status.path("antwoorden").findValuesAsText("soort").contains("JW319"), "het staat bij het verzoek");
            verteller.controleer(besluit(verzoek, vrager).path("status").asText().equals("alsnog"), "het besluit is alsnog genomen, te laat");
        } finally {
            klok.accept(Duration.ZERO);
        }
        verteller.zeg("");
    }

    /** The overview of all that was shared about a citizen, written to this file; this text is not in it. */
    void overzicht(String titel, String bsn, String staatErNietIn, Path bestand) throws IOException, InterruptedException {
        verteller.zeg("%s", titel);
        Optional<String> pagina = klant.inzage(bsn, "Verzoek van de moeder van Fenna", partijen.token(Demopartijen.PRIVACYFUNCTIONARIS));
        verteller.controleer(pagina.isPresent() && !pagina.get().contains(staatErNietIn), "het overzicht noemt wat is weggelaten, niet wat daar stond");
        if (pagina.isPresent()) {
            Files.writeString(bestand, pagina.get());
            verteller.zeg("     lees het: %s (Fenna heeft hier burgerservicenummer %s)", bestand.toUri(), bsn);
        }
        verteller.zeg("");
    }

    private JsonNode besluit(String verzoek, String token) throws IOException, InterruptedException {
        JsonNode termijnen = klant.status(verzoek, token).inhoud().path("termijnen");
        return StreamSupport.stream(termijnen.spliterator(), false).filter(t -> t.path("soort").asText().equals("besluit")).findFirst()
                .orElse(termijnen.path("besluit"));
    }

    /** The return on this message exists, says this, and has reached who sent the message. */
    private void retour(String id, Demobericht bericht, List<String> codes, String wat) throws IOException, InterruptedException {
        String token = token(bericht);
        Optional<String> retour = klant.retour(id, token);
        retour.ifPresent(verteller::retour);
        JsonNode status = klant.wachtOp(id, token, i -> i.path("antwoorden").path(0).path("stand").asText().equals("afgeleverd")).inhoud();
        String nummer = status.path("antwoorden").path(0).path("id").asText();
        boolean afgeleverd = !nummer.isEmpty() && ontvanger.bericht(UUID.fromString(nummer)).equals(retour);
        verteller.controleer(retour.map(Verteller::retourcodes).filter(codes::equals).isPresent() && afgeleverd, wat);
    }

    private String token(Demobericht bericht) {
        return partijen.token(bericht.veld("afzender"));
    }
}
