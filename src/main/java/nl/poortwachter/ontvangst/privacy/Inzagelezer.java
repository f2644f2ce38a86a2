package nl.poortwachter.ontvangst.privacy;

import jakarta.inject.Singleton;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.verstrekking.maatregel.Maatregelen;
import nl.poortwachter.verstrekking.maatregel.Maatregelsoort;
import nl.poortwachter.verstrekking.rapport.Inzagebouwer;
import nl.poortwachter.verstrekking.rapport.Inzageverslag;
import nl.poortwachter.verstrekking.rapport.Rapportage;
import nl.poortwachter.verstrekking.rapport.Verstrekkingslezer;
import nl.poortwachter.verstrekking.verklaring.Verklaringenregister;
import org.jdbi.v3.core.Handle;

/** Reads what is recorded about a citizen and makes the citizen report of it. */
@Singleton
public class Inzagelezer {
    private final Verstrekkingslezer verstrekkingen;
    private final Verklaringenregister verklaringen;
    private final Maatregelen maatregelen;
    private final Beleidshouder beleid;
    private final Inzagebouwer bouwer;

    /** Reads these records. */
    public Inzagelezer(Verstrekkingslezer verstrekkingen, Verklaringenregister verklaringen, Maatregelen maatregelen, Beleidshouder beleid,
                       Inzagebouwer bouwer) {
        this.verstrekkingen = verstrekkingen;
        this.verklaringen = verklaringen;
        this.maatregelen = maatregelen;
        this.beleid = beleid;
        this.bouwer = bouwer;
    }

    Inzageverslag lees(Handle handle, Rapportage rapportage) {
        Pseudoniem burger = rapportage.over();
        boolean beperkt = maatregelen.geldend(handle, burger.waarde()).contains(Maatregelsoort.BEPERKING);
        return bouwer.bouw(rapportage.id(), rapportage.op(), verstrekkingen.over(handle, burger), verklaringen.van(handle, burger), beperkt,
                beleid.boek().standaard(Kalenderdag.van(rapportage.op())));
    }
}
