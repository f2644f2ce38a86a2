package nl.poortwachter.controle.niveau3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.keten.Reeks;

/** A message judged after a series of accepted ones, with all findings compared. */
final class Ketenproef {
    private static final Niveau3 NIVEAU3 = new Niveau3();
    private static final Ketenpoort RECHTSTREEKS = (reeks, bericht) -> NIVEAU3.controleer(Reeks.bericht(bericht), reeks.voor(bericht)).stream()
            .map(Ketenproef::kern).toList();
    private static Ketenpoort poort = RECHTSTREEKS;
    private final Reeks reeks;
    private final Berichtbouwer<?> bericht;

    /** What a test expects of a finding. */
    record Verwacht(String code, Ernst ernst, String retourcode, String pad) { }

    private Ketenproef(Reeks reeks, Berichtbouwer<?> bericht) {
        this.reeks = reeks;
        this.bericht = bericht;
    }

    /** This message, with an Identificatie of its own, after that series. */
    static Ketenproef na(Reeks reeks, Berichtbouwer<?> bericht) {
        bericht.identificatie("PROEF");
        return new Ketenproef(reeks, bericht);
    }

    /** This message, with an Identificatie of its own, after these accepted ones. */
    static Ketenproef na(List<Berichtbouwer<?>> eerder, Berichtbouwer<?> bericht) {
        return na(Reeks.van(eerder.toArray(Berichtbouwer<?>[]::new)), bericht);
    }

    void slaagt() {
        assertThat(gevonden()).isEmpty();
    }

    /** Exactly these findings, in this order, and nothing else. */
    void geeft(Verwacht... verwacht) {
        assertThat(gevonden()).containsExactly(verwacht);
    }

    /** From now on this judges, until {@link #rechtstreeks}. */
    static void via(Ketenpoort andere) {
        poort = andere;
    }

    /** The rules themselves judge again. */
    static void rechtstreeks() {
        poort = RECHTSTREEKS;
    }

    private List<Verwacht> gevonden() {
        return poort.oordeel(reeks, bericht);
    }

    private static Verwacht kern(Bevinding bevinding) {
        return new Verwacht(bevinding.code(), bevinding.ernst(), bevinding.retourcode(), bevinding.pad());
    }

    static Verwacht fout(String code, String retourcode, String pad) {
        return new Verwacht(code, Ernst.FOUT, retourcode, "/Bericht/" + pad);
    }

    static Verwacht wacht(String code, String retourcode, String pad) {
        return new Verwacht(code, Ernst.WACHT, retourcode, "/Bericht/" + pad);
    }

    static Verwacht opmerking(String code, String pad) {
        return new Verwacht(code, Ernst.OPMERKING, null, "/Bericht/" + pad);
    }
}
