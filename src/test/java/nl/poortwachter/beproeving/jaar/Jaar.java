package nl.poortwachter.beproeving.jaar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The traffic of a year: trajectories of about a hundred days that begin one after the other, between 20 municipalities and 50 providers, each message with
 * its return a day later. One in six has something wrong, spread over all kinds of wrong.
 */
final class Jaar {
    static final LocalDate EERSTE_DAG = LocalDate.of(2027, 1, 4);
    /** So that the last trajectory ends within the year. */
    private static final int DAGEN_OM_TE_BEGINNEN = 255;
    private static final int PER_DOSSIER = 11;
    private static final int AFWIJKING_ELKE = 6;
    private final List<String> gemeenten;
    private final List<String> aanbieders;

    Jaar(List<String> gemeenten, List<String> aanbieders) {
        this.gemeenten = gemeenten;
        this.aanbieders = aanbieders;
    }

    /** At least this many messages, in the order in which they are handed in. */
    List<Gebeurtenis> verkeer(int berichten) {
        List<Gebeurtenis> alle = new ArrayList<>();
        int dossiers = berichten / PER_DOSSIER + 1;
        for (int nummer = 0; alle.size() < berichten || nummer < dossiers; nummer++) {
            alle.addAll(traject(dossier(nummer, dossiers)));
        }
        alle.sort(Comparator.comparing(Gebeurtenis::moment));
        return alle;
    }

    private Dossier dossier(int nummer, int dossiers) {
        return new Dossier(nummer, gemeenten.get(nummer % gemeenten.size()), aanbieders.get(nummer / gemeenten.size() % aanbieders.size()),
                EERSTE_DAG.plusDays((long) nummer * DAGEN_OM_TE_BEGINNEN / dossiers % DAGEN_OM_TE_BEGINNEN));
    }

    private static List<Gebeurtenis> traject(Dossier dossier) {
        Traject traject = new Traject(dossier);
        int nummer = dossier.nummer();
        Vorm afwijking = nummer % AFWIJKING_ELKE == 0 ? Vorm.values()[nummer / AFWIJKING_ELKE % Vorm.values().length] : Vorm.GEWOON;
        if (afwijking == Vorm.ONGELDIG_BSN) {
            traject.bij(Stuk.VERZOEK, afwijking);
        }
        if (afwijking == Vorm.AFKEURING) {
            return traject.met(Stuk.VERZOEK, Vorm.AFKEURING).gebeurtenissen();
        }
        traject.met(Stuk.VERZOEK, Vorm.RETOUR);
        if (nummer % 10 == 3) {
            traject.met(Stuk.ONDERZOEK, Vorm.RETOUR);
        }
        if (afwijking == Vorm.TE_VROEG) {
            traject.metStartVoorToewijzing();
        } else {
            traject.met(Stuk.TOEWIJZING, Vorm.RETOUR).met(Stuk.START, Vorm.RETOUR);
        }
        switch (afwijking) {
            case BUITEN_SCHEMA, NOG_EENS -> traject.bij(Stuk.START, afwijking);
            case GEBRUIKT_NUMMER, TWEEDE_RETOUR, VERDWAALDE_RETOUR -> traject.bij(Stuk.TOEWIJZING, afwijking);
            default -> { }
        }
        if (nummer % 2 == 0) {
            traject.met(Stuk.WIJZIGINGSVERZOEK, Vorm.RETOUR).met(Stuk.VERLENGING, Vorm.RETOUR);
        }
        if (nummer % Stuk.MET_PAUZE == 0) {
            traject.met(Stuk.PAUZE, Vorm.RETOUR).met(Stuk.HERSTART, Vorm.RETOUR);
        }
        return traject.met(Stuk.STOP, Vorm.RETOUR).gebeurtenissen();
    }

    /** A trajectory under construction. */
    private record Traject(Dossier dossier, List<Gebeurtenis> gebeurtenissen) {
        /** A deviation comes some days after the message that it is about, when that has its return. */
        private static final int LATER = 2;

        Traject(Dossier dossier) {
            this(dossier, new ArrayList<>());
        }

        Traject met(Stuk stuk, Vorm retour) {
            gebeurtenissen.add(new Gebeurtenis(stuk.dag(), dossier, stuk, Vorm.GEWOON));
            gebeurtenissen.add(new Gebeurtenis(stuk.dag() + 1, dossier, stuk, retour));
            return this;
        }

        void bij(Stuk stuk, Vorm vorm) {
            gebeurtenissen.add(new Gebeurtenis(stuk.dag() + LATER, dossier, stuk, vorm));
        }

        /** The allocation is late, so that the start has to wait for it. */
        void metStartVoorToewijzing() {
            gebeurtenissen.add(new Gebeurtenis(Stuk.START.dag(), dossier, Stuk.START, Vorm.TE_VROEG));
            gebeurtenissen.add(new Gebeurtenis(Stuk.START.dag() + 1, dossier, Stuk.TOEWIJZING, Vorm.GEWOON));
            gebeurtenissen.add(new Gebeurtenis(Stuk.START.dag() + LATER, dossier, Stuk.TOEWIJZING, Vorm.RETOUR));
            gebeurtenissen.add(new Gebeurtenis(Stuk.START.dag() + LATER, dossier, Stuk.START, Vorm.RETOUR));
        }
    }
}
