package nl.poortwachter.partij;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One object of the configuration while it is read. Collects what is wrong with the place where it stands instead of stopping at the first mistake;
 * a field that nobody asked for is a mistake too, so that a misspelt name cannot silently take a right away or give one.
 */
final class Invoer {
    private final JsonNode knoop;
    private final String pad;
    private final List<String> fouten;
    private final Set<String> gevraagd = new HashSet<>();

    Invoer(JsonNode knoop, String pad, List<String> fouten) {
        this.knoop = knoop;
        this.pad = pad;
        this.fouten = fouten;
    }

    /** Adds a mistake about this field. */
    void fout(String veld, String melding) {
        fouten.add((pad.isEmpty() ? "" : pad + ".") + veld + ": " + melding);
    }

    /** The text of an obligatory field; empty, with a mistake, when it is not there. */
    Optional<String> tekst(String veld) {
        if (!aanwezig(veld)) {
            fout(veld, "ontbreekt");
            return Optional.empty();
        }
        return tekstOfNiets(veld);
    }

    /** The text of a field that may be left out. */
    Optional<String> tekstOfNiets(String veld) {
        if (!aanwezig(veld)) {
            return Optional.empty();
        }
        JsonNode waarde = knoop.get(veld);
        if (!waarde.isTextual() || waarde.textValue().isBlank()) {
            fout(veld, "moet een tekst zijn; zet een code of getal tussen aanhalingstekens");
            return Optional.empty();
        }
        return Optional.of(waarde.textValue());
    }

    /** An obligatory field whose text this function understands, or empty with the mistake that it must be this. */
    <T> Optional<T> waarde(String veld, String moetZijn, Function<String, Optional<T>> lees) {
        Optional<String> tekst = tekst(veld);
        Optional<T> waarde = tekst.flatMap(lees);
        if (tekst.isPresent() && waarde.isEmpty()) {
            fout(veld, "moet zijn: " + moetZijn);
        }
        return waarde;
    }

    /** As {@link #waarde}, for a field that may be left out. */
    <T> Optional<T> waardeOfNiets(String veld, String moetZijn, Function<String, Optional<T>> lees) {
        return aanwezig(veld) ? waarde(veld, moetZijn, lees) : Optional.empty();
    }

    /** True or false; this value when left out. */
    boolean vlag(String veld, boolean anders) {
        if (!aanwezig(veld)) {
            return anders;
        }
        if (!knoop.get(veld).isBoolean()) {
            fout(veld, "moet true of false zijn");
        }
        return knoop.get(veld).asBoolean();
    }

    /** The objects in a list, each read by this function; a list left out is an empty one. */
    <T> List<T> objecten(String veld, Function<Invoer, Optional<T>> lees) {
        List<T> gelezen = new ArrayList<>();
        int nummer = 0;
        for (JsonNode kind : lijst(veld)) {
            Invoer invoer = new Invoer(kind, (pad.isEmpty() ? "" : pad + ".") + veld + "[" + nummer++ + "]", fouten);
            if (kind.isObject()) {
                lees.apply(invoer).ifPresent(gelezen::add);
                invoer.klaar();
            } else {
                fout(veld + "[" + (nummer - 1) + "]", "moet uit velden bestaan");
            }
        }
        return gelezen;
    }

    /** The texts in a list; a list left out is an empty one. */
    List<String> teksten(String veld) {
        List<String> gelezen = new ArrayList<>();
        int nummer = 0;
        for (JsonNode kind : lijst(veld)) {
            if (kind.isTextual() && !kind.textValue().isBlank()) {
                gelezen.add(kind.textValue());
            } else {
                fout(veld + "[" + nummer + "]", "moet een tekst zijn; zet een code of getal tussen aanhalingstekens");
            }
            nummer++;
        }
        return gelezen;
    }

    /** True when the field is there and is this one word instead of a list. */
    boolean isWoord(String veld, String woord) {
        return aanwezig(veld) && knoop.get(veld).isTextual() && knoop.get(veld).textValue().equals(woord);
    }

    /** True when the field is there. */
    boolean aanwezig(String veld) {
        gevraagd.add(veld);
        return knoop.hasNonNull(veld);
    }

    /** To be called after everything was read: names the fields that nobody asked for. */
    void klaar() {
        knoop.fieldNames().forEachRemaining(veld -> {
            if (!gevraagd.contains(veld)) {
                fout(veld, "is geen bekend veld");
            }
        });
    }

    private Iterable<JsonNode> lijst(String veld) {
        if (!aanwezig(veld)) {
            return List.of();
        }
        if (!knoop.get(veld).isArray()) {
            fout(veld, "moet een lijst zijn");
            return List.of();
        }
        return knoop.get(veld);
    }
}
