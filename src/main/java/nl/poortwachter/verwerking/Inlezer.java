package nl.poortwachter.verwerking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.hub.Hubcontrole;
import nl.poortwachter.keten.KetenOpslag;
import nl.poortwachter.keten.Ketenfeiten;
import nl.poortwachter.ldv.Activiteit;
import nl.poortwachter.ldv.Ldvregel;
import nl.poortwachter.ldv.Ldvstroom;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.Werk;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Weigering;

/**
 * Reads earlier allocations, starts and stops (JW301, JW305, JW307) from a folder into the chain, for a gateway that begins in the middle of running
 * trajectories. Takes facts only: nothing is forwarded, answered or due; what was held for want of them is judged again. A message must
 * pass levels 1 and 2 and be of parties that are registered; it counts as received on its Dagtekening. One that is known already is passed over, so
 * reading a folder again, or twice at once, changes nothing.
 */
public final class Inlezer {
    private static final Set<Berichtsoort> SOORTEN = Set.of(Berichtsoort.JW301, Berichtsoort.JW305, Berichtsoort.JW307);
    private static final Afnemer INLEZER = Afnemer.intern("inlezer", "Inlezer");
    private final Keuring keuring;
    private final Hubcontrole hub;
    private final Partijen partijen;
    private final Werk werk;
    private final KetenOpslag keten;
    private final Trajectgeheugen geheugen;
    private final InstantSource klok;

    /** What became of a file. */
    public enum Uitkomst { INGELEZEN, BEKEND, OVERGESLAGEN }

    /**
     * The report on one file.
     *
     * @param bestand path below the folder; not for a log, because a file name may hold a citizen number
     * @param redenen why it was passed over: the codes of the findings, or the kind of message when that has no facts to take; else empty
     */
    public record Regel(Path bestand, Uitkomst uitkomst, List<String> redenen) { }

    /** A usable file, with what it is ordered by; its content is read again when its turn comes, so that a large folder fits in memory. */
    private record Vondst(Path pad, LocalDate dagtekening, Berichtsoort soort, String identificatie) {

        static Vondst van(Path pad, Bericht bericht) {
            return new Vondst(pad, bericht.kop().dagtekening(), bericht.soort(), bericht.kop().identificatie());
        }
    }

    /** Judges by these steps (reading, levels 1 and 2), by the registry, and records here. */
    public Inlezer(Keuring keuring, Partijen partijen, Werk werk, KetenOpslag keten, Trajectgeheugen geheugen, InstantSource klok) {
        this.keuring = keuring;
        this.hub = new Hubcontrole(partijen);
        this.partijen = partijen;
        this.werk = werk;
        this.keten = keten;
        this.geheugen = geheugen;
        this.klok = klok;
    }

    /**
     * Reads every .xml and .zip in this folder and below it, in the order of the dates of the messages, and reports each file: first those that cannot be
     * used, in order of path.
     *
     * @throws IOException when the folder or a file cannot be read
     */
    public void lees(Path map, Consumer<Regel> verslag) throws IOException {
        List<Vondst> bruikbaar = new ArrayList<>();
        for (Path bestand : bestanden(map)) {
            Doorgang doorgang = keur(bestand);
            List<String> bezwaar = bezwaar(doorgang);
            if (bezwaar.isEmpty()) {
                bruikbaar.add(Vondst.van(bestand, doorgang.bericht()));
            } else {
                verslag.accept(new Regel(map.relativize(bestand), Uitkomst.OVERGESLAGEN, bezwaar));
            }
        }
        bruikbaar.sort(Comparator.comparing(Vondst::dagtekening).thenComparing(Vondst::soort).thenComparing(Vondst::identificatie));
        for (Vondst vondst : bruikbaar) {
            Uitkomst uitkomst = neemOp(keur(vondst.pad())) ? Uitkomst.INGELEZEN : Uitkomst.BEKEND;
            verslag.accept(new Regel(map.relativize(vondst.pad()), uitkomst, List.of()));
        }
    }

    private static List<Path> bestanden(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(Inlezer::isBericht).sorted().toList();
        }
    }

    private static boolean isBericht(Path pad) {
        String naam = pad.getFileName().toString().toLowerCase(Locale.ROOT);
        return (naam.endsWith(".xml") || naam.endsWith(".zip")) && Files.isRegularFile(pad);
    }

    private Doorgang keur(Path bestand) throws IOException {
        return keuring.keur(new Aanlevering(Berichtnummer.nieuw(), Files.readAllBytes(bestand), INLEZER, null, Map.of(),
                Aanlevering.Opdracht.CONTROLEREN, klok.instant()));
    }

    private List<String> bezwaar(Doorgang doorgang) {
        if (doorgang.isGeweigerd()) {
            return codes(doorgang.bevindingen());
        }
        Bericht bericht = doorgang.bericht();
        if (!SOORTEN.contains(bericht.soort())) {
            return List.of(bericht.soort().name());
        }
        List<String> bezwaren = new ArrayList<>(codes(hub.overInhoud(bericht)));
        if (partijen.partij(bericht.verzender()).isEmpty()) {
            bezwaren.add(Weigering.VERZENDER_ONBEKEND.code());
        }
        if (partijen.partij(bericht.bestemming()).isEmpty()) {
            bezwaren.add(Weigering.BESTEMMING_ONBEKEND.code());
        }
        return bezwaren;
    }

    private static List<String> codes(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(b -> b.ernst() == Ernst.FOUT).map(Bevinding::code).distinct().toList();
    }

    /** One transaction per message, as when it had come in by itself; false when it was known. */
    private boolean neemOp(Doorgang doorgang) {
        try (Werk.Eenheid eenheid = werk.begin()) {
            UUID id = doorgang.aanlevering().id();
            Connection db = eenheid.handle().getConnection();
            Ketenfeiten feiten = Ketenfeiten.uit(doorgang.bericht());
            if (!keten.vergrendelEnLees(db, id, feiten, doorgang.pseudoniem()).elders().sleutels().isEmpty()) {
                return false;
            }
            Bundel bundel = new Bundel();
            keten.schrijf(bundel, id, doorgang.pseudoniem(), feiten);
            geheugen.onthoud(bundel, doorgang);
            Nasleep.wek(doorgang, bundel);
            bundel.voerUit(db);
            Ldvstroom.legVast(eenheid.handle(), Ldvregel.los("eerder bericht inlezen", Activiteit.TRAJECT_VOLGEN, id, null, doorgang.aanlevering().ontvangenOp(), klok.instant())
                    .over(doorgang.pseudoniem() == null ? null : doorgang.pseudoniem().waarde()));
            eenheid.commit();
            return true;
        }
    }
}
