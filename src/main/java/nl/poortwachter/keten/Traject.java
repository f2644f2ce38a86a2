package nl.poortwachter.keten;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the gateway knows of a trajectory when it judges the phase of a message.
 *
 * @param beeld the earlier accepted messages; null when nothing can be known
 * @param volledig false when earlier messages may have gone by unseen, so that a declared phase cannot be contradicted by what is missing
 * @param geboortedatum birth date of the client from an earlier message, or null
 * @param fase phase of the message that a return or JW319 answers, or null
 */
public record Traject(Ketenbeeld beeld, boolean volledig, Geboortedatum geboortedatum, Fase fase) {

    /** Nothing is known: the phase follows from the message alone. */
    public static Traject onbekend() {
        return new Traject(null, false, null, null);
    }

    /** What these earlier messages tell; without any it is a trajectory of which nothing is known. */
    public static Traject uit(Ketenbeeld beeld) {
        boolean leeg = beeld.toewijzingen().isEmpty() && beeld.starts().isEmpty() && beeld.stops().isEmpty() && beeld.verzoeken().isEmpty();
        return leeg ? onbekend() : new Traject(beeld, true, null, null);
    }

    /** The same for a pair of parties whose earlier messages were not all seen. */
    public Traject onvolledig() {
        return new Traject(beeld, false, geboortedatum, fase);
    }

    /** With the birth date of the client, for messages that carry none. */
    public Traject metGeboortedatum(Geboortedatum datum) {
        return new Traject(beeld, volledig, datum, fase);
    }

    /** With the phase of the message that is answered. */
    public Traject metFase(Fase vanOrigineel) {
        return new Traject(beeld, volledig, geboortedatum, vanOrigineel);
    }

    /** The version that counts of each known allocation, by ToewijzingNummer. */
    Map<Integer, Toewijzing> geldende() {
        return beeld == null ? Map.of() : beeld.geldende();
    }

    /** All requests, in the order of receipt. */
    Stream<Verzoek> verzoeken() {
        return beeld == null ? Stream.empty() : beeld.verzoeken().stream();
    }

    /** The references of the requests under which these allocations were made or changed. */
    Set<String> referenties(Set<Integer> nummers) {
        return beeld == null ? Set.of() : beeld.toewijzingen().stream()
                .filter(t -> t.referentie() != null && nummers.contains(t.nummer())).map(Toewijzing::referentie).collect(Collectors.toSet());
    }

    /** The allocations that were decided on more than once. */
    Set<Integer> gewijzigd() {
        Map<Integer, LocalDateTime> eerste = new HashMap<>();
        Set<Integer> gewijzigd = new HashSet<>();
        for (Toewijzing versie : beeld == null ? List.<Toewijzing>of() : beeld.toewijzingen()) {
            LocalDateTime bekend = eerste.putIfAbsent(versie.nummer(), versie.moment());
            if (bekend != null && !bekend.equals(versie.moment())) {
                gewijzigd.add(versie.nummer());
            }
        }
        return gewijzigd;
    }

    /** The deliveries on which a start was ever reported, deleted ones included. */
    Set<Leversleutel> ooitGestart() {
        return beeld == null ? Set.of() : beeld.starts().stream().map(s -> s.sleutel().levering()).collect(Collectors.toSet());
    }

    /** The deliveries on which a start holds, stopped or not. */
    Set<Leversleutel> gestart() {
        if (beeld == null) {
            return Set.of();
        }
        Leverstand stand = beeld.leverstand();
        return beeld.starts().stream().map(Startmelding::sleutel).filter(stand::kent).map(Startsleutel::levering).collect(Collectors.toSet());
    }

    /** The deliveries on which a stop holds, a temporary one included. */
    Set<Leversleutel> gestopt() {
        if (beeld == null) {
            return Set.of();
        }
        Leverstand stand = beeld.leverstand();
        return beeld.stops().stream().map(Stopmelding::sleutel).filter(stand::kent).map(s -> s.start().levering()).collect(Collectors.toSet());
    }
}
