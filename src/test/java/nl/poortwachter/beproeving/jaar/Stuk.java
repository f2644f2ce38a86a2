package nl.poortwachter.beproeving.jaar;

import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;

/** The messages of a trajectory, each with its day counted from the request and its content for a given trajectory. */
enum Stuk {
    VERZOEK(0) {
        @Override
        Berichtbouwer<?> maak(Dossier d) {
            return Jw315.bericht().bsn(d.bsn()).aanvraag(a -> a.referentie(d.referentie(this)).periode(d.dag(BEGIN).toString(), d.dag(EINDE).toString())
                    .verwijzer("02", "01999999"));
        }
    },
    ONDERZOEK(2) {
        @Override
        Berichtbouwer<?> maak(Dossier d) {
            return Jw319.bericht().referentie(d.referentie(VERZOEK)).inOnderzoek();
        }
    },
    TOEWIJZING(4) {
        @Override
        Berichtbouwer<?> maak(Dossier d) {
            return Jw301.bericht().bsn(d.bsn()).toewijzing(t -> t.nummer(d.toewijzing()).referentie(d.referentie(VERZOEK))
                    .toegewezen(d.dag(dag()).toString(), "10:00:00").periode(d.dag(BEGIN).toString(), d.dag(EINDE).toString()));
        }
    },
    START(8) {
        @Override
        Berichtbouwer<?> maak(Dossier d) {
            return start(d, BEGIN);
        }
    },
    WIJZIGINGSVERZOEK(40) {
        @Override
        Berichtbouwer<?> maak(Dossier d) {
            return Jw317.bericht().bsn(d.bsn()).referentie(d.referentie(this))
                    .wijziging(w -> w.toewijzing(d.toewijzing()).omvang(4, "04", "4").periode(d.dag(BEGIN).toString(), d.dag(VERLENGD).toString()));
        }
    },
    VERLENGING(43) {
        @Override
        Berichtbouwer<?> maak(Dossier d) {
            return Jw301.bericht().bsn(d.bsn()).toewijzing(t -> t.nummer(d.toewijzing()).referentie(d.referentie(WIJZIGINGSVERZOEK)).reden("12")
                    .toegewezen(d.dag(dag()).toString(), "10:00:00").periode(d.dag(BEGIN).toString(), d.dag(VERLENGD).toString()));
        }
    },
    PAUZE(62) {
        @Override
        Berichtbouwer<?> maak(Dossier d) {
            return stop(d, BEGIN, PAUZE_DAG, "20");
        }
    },
    HERSTART(76) {
        @Override
        Berichtbouwer<?> maak(Dossier d) {
            return start(d, HERSTART_DAG);
        }
    },
    STOP(96) {
        @Override
        Berichtbouwer<?> maak(Dossier d) {
            return stop(d, d.nummer() % MET_PAUZE == 0 ? HERSTART_DAG : BEGIN, STOP_DAG, "31");
        }
    };

    /** Of so many trajectories one is interrupted. */
    static final int MET_PAUZE = 3;
    private static final int BEGIN = 7;
    private static final int EINDE = 97;
    private static final int VERLENGD = 127;
    private static final int PAUZE_DAG = 61;
    private static final int HERSTART_DAG = 75;
    private static final int STOP_DAG = 95;
    private final int dag;

    Stuk(int dag) {
        this.dag = dag;
    }

    /** Days after the request. */
    int dag() {
        return dag;
    }

    /** Its content, without header. */
    abstract Berichtbouwer<?> maak(Dossier dossier);

    /** The message with this Identificatie, written on this day. */
    Berichtbouwer<?> bericht(Dossier d, String identificatie, int opDag) {
        Berichtbouwer<?> bericht = maak(d);
        bericht.gemeente(d.gemeente()).aanbieder(d.aanbieder()).identificatie(identificatie).dagtekening(d.dag(opDag).toString());
        return bericht;
    }

    private static Berichtbouwer<?> start(Dossier d, int dag) {
        return Jw305.bericht().bsn(d.bsn()).start(s -> s.toewijzing(d.toewijzing()).begindatum(d.dag(dag).toString())
                .met("ToewijzingIngangsdatum", d.dag(BEGIN).toString()));
    }

    private static Berichtbouwer<?> stop(Dossier d, int vanaf, int tot, String reden) {
        return Jw307.bericht().bsn(d.bsn()).stop(s -> s.toewijzing(d.toewijzing()).begindatum(d.dag(vanaf).toString())
                .met("ToewijzingIngangsdatum", d.dag(BEGIN).toString()).einde(d.dag(tot).toString(), reden));
    }
}
