package nl.poortwachter.verstrekking.maatregel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.vierogen.VierOgen;
import nl.poortwachter.vierogen.Voorstel;
import org.jdbi.v3.core.Jdbi;

/** Measures as they come about in earnest: one proposes, the other confirms. */
final class Proefvoorstel {
    private Proefvoorstel() { }

    static void bevestigd(Jdbi jdbi, Maatregelen maatregelen, Instant nu, Maatregelsoort soort, Maatregelvoorstel.Actie actie, String... kenmerken) {
        Maatregelvoorstel maatregel = new Maatregelvoorstel(soort, actie, List.of(kenmerken));
        VierOgen vierOgen = new VierOgen(new Versleuteling(Sleutelbos.nieuw()), List.of(maatregelen));
        Voorstel voorstel = Voorstel.nieuw(Maatregelen.SOORT, maatregel.onderwerp(), Maatregelen.inhoud(maatregel), null, "reden", "eerste", nu, Duration.ofDays(7));
        jdbi.useTransaction(h -> {
            vierOgen.stelVoor(h, voorstel);
            vierOgen.bevestig(h, voorstel.id(), "tweede", nu);
        });
    }
}
