package nl.poortwachter.ontvangst.privacy;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.Bsn;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.minimaliteit.Verklaring;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.ontvangst.Formulier;
import nl.poortwachter.opslag.Pseudonimiseerder;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.verstrekking.verklaring.Registratie;

/** Makes a registration of a request, or tells what is wrong with it. */
@Singleton
public class Toestemmingslezer {
    private static final int LANGSTE_NAAM = 200;
    private static final Map<String, Verklaring.Soort> SOORTEN = Map.of("toestemming", Verklaring.Soort.TOESTEMMING,
            "informatie", Verklaring.Soort.INFORMATIE);
    private static final Map<String, Verklaring.Hoedanigheid> HOEDANIGHEDEN = Map.of("jeugdige", Verklaring.Hoedanigheid.JEUGDIGE,
            "gezagsdrager", Verklaring.Hoedanigheid.GEZAGSDRAGER);
    private final Partijen partijen;
    private final Beleidshouder beleid;
    private final Pseudonimiseerder pseudonimiseerder;
    private final InstantSource klok;

    /** Reads with these parties, purposes and pseudonyms. */
    public Toestemmingslezer(Partijen partijen, Beleidshouder beleid, Pseudonimiseerder pseudonimiseerder, InstantSource klok) {
        this.partijen = partijen;
        this.beleid = beleid;
        this.pseudonimiseerder = pseudonimiseerder;
        this.klok = klok;
    }

    Registratie lees(Toestemmingsaanvraag a, Afnemer afnemer) {
        // The database keeps microseconds; the answer says what it keeps.
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate vandaag = Kalenderdag.van(nu);
        Formulier f = Formulier.van(a);
        Bsn bsn = f.bsn("bsn", a.bsn(), partijen.omgeving() == Omgeving.TEST);
        Verklaring.Soort soort = a.soort() == null ? Verklaring.Soort.TOESTEMMING : f.keuze("soort", a.soort(), SOORTEN);
        String wie = f.tekst("wie", a.wie(), LANGSTE_NAAM);
        Verklaring.Hoedanigheid hoedanigheid = f.keuze("hoedanigheid", a.hoedanigheid(), HOEDANIGHEDEN);
        Instant moment = f.moment("moment", a.moment());
        if (moment != null && moment.isAfter(nu)) {
            f.fout("moment", "TOEKOMST", "Een verklaring kan niet in de toekomst zijn gedaan.");
        }
        String doel = doel(f, a.doel(), beleid.boek().standaard(vandaag));
        String partij = partij(f, a.partij(), afnemer, vandaag);
        f.controleer();
        return new Registratie(Berichtnummer.nieuw(), new Pseudoniem(pseudonimiseerder.pseudoniem(bsn.waarde())), partij, afnemer.id(),
                new Verklaring(soort, wie, hoedanigheid, moment, doel, null), nu);
    }

    private static String doel(Formulier f, String waarde, Beleid geldend) {
        Map<String, String> doelen = new java.util.HashMap<>();
        geldend.inhoud().doelen().forEach(d -> doelen.put(d.doel(), d.doel()));
        return f.keuze("doel", waarde, doelen);
    }

    private static String partij(Formulier f, String waarde, Afnemer afnemer, LocalDate vandaag) {
        if (waarde == null) {
            return afnemer.partijen().size() == 1 ? afnemer.partijen().iterator().next()
                    : f.fout("partij", "VERPLICHT", "Dit systeem werkt voor meer partijen; noem voor welke het deze verklaring vastlegt.");
        }
        return afnemer.vertegenwoordigt(waarde, vandaag) ? waarde
                : f.fout("partij", "MACHTIGING", "Deze aansluiting werkt niet voor deze partij.");
    }
}
