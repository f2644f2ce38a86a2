package nl.poortwachter.minimaliteit.beleid;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads policy files into a book; collects all errors before it gives up. */
final class Beleidslezer {
    private static final String STANDAARD = "standaard";

    private final List<Beleidsbestand> bestanden;
    private final List<Beleidsfout> fouten = new ArrayList<>();
    private final NavigableMap<LocalDate, Versie<Beleidsinhoud>> standaarden = new TreeMap<>();
    private final Map<String, NavigableMap<LocalDate, Versie<Gemeentebeleid>>> gemeenten = new HashMap<>();

    /** A content with the file it came from. */
    private record Versie<T>(Yamldocument document, T inhoud) { }

    Beleidslezer(List<Beleidsbestand> bestanden) {
        this.bestanden = bestanden;
    }

    Beleidboek.Leesresultaat lees() {
        Beleidsschema schema = new Beleidsschema();
        for (Beleidsbestand bestand : bestanden) {
            int voorheen = fouten.size();
            Yamldocument document = Yamldocument.lees(bestand, fouten);
            if (fouten.size() == voorheen && schema.keurt(document) && bestaatDatum(document)) {
                neemOp(document);
            }
        }
        if (fouten.isEmpty() && standaarden.isEmpty()) {
            fouten.add(new Beleidsfout("standaard.yaml", 0, "Het standaardbeleid ontbreekt; zonder dat kan er niets door."));
        }
        Beleidboek boek = fouten.isEmpty() ? boek() : null;
        List<Beleidsfout> geordend = fouten.stream().distinct()
                .sorted(Comparator.comparing(Beleidsfout::bestand).thenComparing(Beleidsfout::regel).thenComparing(Beleidsfout::melding)).toList();
        return new Beleidboek.Leesresultaat(geordend.isEmpty() ? boek : null, geordend);
    }

    private boolean bestaatDatum(Yamldocument document) {
        try {
            LocalDate.parse(document.inhoud().get("geldig-vanaf").asText());
            return true;
        } catch (DateTimeException e) {
            document.fout("/geldig-vanaf", "Deze datum bestaat niet.");
            return false;
        }
    }

    private void neemOp(Yamldocument document) {
        if (document.inhoud().get("beleid").asText().equals(STANDAARD)) {
            Beleidsinhoud inhoud = Beleidsvorm.lees(document.inhoud(), Beleidsinhoud.class);
            new Standaardcontrole(document, inhoud).voer();
            enige(standaarden.put(inhoud.geldigVanaf(), new Versie<>(document, inhoud)), document, "/geldig-vanaf", "Het standaardbeleid");
            return;
        }
        Gemeentebeleid inhoud = Beleidsvorm.lees(document.inhoud(), Gemeentebeleid.class);
        for (int i = 0; i < inhoud.gemeenten().size(); i++) {
            Gemeentebeleid.Gemeente gemeente = inhoud.gemeenten().get(i);
            enige(gemeenten.computeIfAbsent(gemeente.code(), code -> new TreeMap<>()).put(inhoud.geldigVanaf(), new Versie<>(document, inhoud)),
                    document, "/gemeenten/" + i, "Het beleid voor " + gemeente.naam());
        }
    }

    private static void enige(Versie<?> vorige, Yamldocument document, String plaats, String wat) {
        if (vorige != null) {
            document.fout(plaats, wat + " met deze ingangsdatum staat ook in " + vorige.document().bestand() + ".");
        }
    }

    private Beleidboek boek() {
        NavigableMap<LocalDate, Beleid> gewoon = new TreeMap<>();
        standaarden.forEach((datum, versie) -> gewoon.put(datum, new Beleid(versie.inhoud(), Canoniek.hash(List.of(versie.document().inhoud())), List.of())));
        Map<String, NavigableMap<LocalDate, Beleid>> eigen = new HashMap<>();
        Map<List<JsonNode>, Beleid> gemaakt = new HashMap<>();
        gemeenten.forEach((code, versies) -> {
            NavigableMap<LocalDate, Beleid> tijdlijn = new TreeMap<>();
            for (LocalDate datum : wisselmomenten(versies)) {
                Versie<Beleidsinhoud> onder = geldend(standaarden, datum);
                Versie<Gemeentebeleid> boven = versies.floorEntry(datum).getValue();
                List<JsonNode> lagen = List.of(onder.document().inhoud(), boven.document().inhoud());
                tijdlijn.put(datum, gemaakt.computeIfAbsent(lagen, l -> new Beleid(
                        new Aanscherping(boven.document(), onder.inhoud(), boven.inhoud()).voer(), Canoniek.hash(l),
                        boven.inhoud().gemeenten())));
            }
            eigen.put(code, tijdlijn);
        });
        return new Beleidboek(gewoon, eigen);
    }

    /** The days on which the policy of a municipality can change: when its own changes, and when the default below it does. */
    private NavigableSet<LocalDate> wisselmomenten(NavigableMap<LocalDate, ?> versies) {
        NavigableSet<LocalDate> dagen = new TreeSet<>(standaarden.tailMap(versies.firstKey(), true).keySet());
        dagen.addAll(versies.keySet());
        return dagen;
    }

    private static <T> T geldend(NavigableMap<LocalDate, T> tijdlijn, LocalDate datum) {
        Map.Entry<LocalDate, T> geldend = tijdlijn.floorEntry(datum);
        return (geldend == null ? tijdlijn.firstEntry() : geldend).getValue();
    }
}
