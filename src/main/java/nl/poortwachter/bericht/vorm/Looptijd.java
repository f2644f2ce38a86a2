package nl.poortwachter.bericht.vorm;

import java.time.LocalDate;

/**
 * Anything with a begin and an end, whatever its elements are called (CS003, TR018 and the rules on overlap). An absent end is
 * later than every date; the begin can be absent in {@code CDT_OpenPeriode} only.
 */
public interface Looptijd {

    /** First day, or {@code null}. */
    LocalDate begin();

    /** Last day, or {@code null} when it is open. */
    LocalDate einde();

    /** Ingangsdatum and Einddatum: ToegewezenProduct. */
    interface VanIngangsdatum extends Looptijd {
        /** First day. */
        LocalDate getIngangsdatum();

        /** Last day, or {@code null}. */
        LocalDate getEinddatum();

        @Override
        default LocalDate begin() {
            return getIngangsdatum();
        }

        @Override
        default LocalDate einde() {
            return getEinddatum();
        }
    }

    /** ToewijzingIngangsdatum and ToewijzingEinddatum: AangevraagdProduct. */
    interface VanToewijzing extends Looptijd {
        /** First day. */
        LocalDate getToewijzingIngangsdatum();

        /** Last day, or {@code null}. */
        LocalDate getToewijzingEinddatum();

        @Override
        default LocalDate begin() {
            return getToewijzingIngangsdatum();
        }

        @Override
        default LocalDate einde() {
            return getToewijzingEinddatum();
        }
    }

    /** GewensteIngangsdatum and Einddatum: TeWijzigenProduct and NieuwProduct. */
    interface VanGewensteIngangsdatum extends Looptijd {
        /** First day. */
        LocalDate getGewensteIngangsdatum();

        /** Last day, or {@code null}. */
        LocalDate getEinddatum();

        @Override
        default LocalDate begin() {
            return getGewensteIngangsdatum();
        }

        @Override
        default LocalDate einde() {
            return getEinddatum();
        }
    }

    /** Begindatum and Einddatum: StopProduct and the Periode of a Contact. */
    interface VanBegindatum extends Looptijd {
        /** First day; {@code null} is possible in a Periode only. */
        LocalDate getBegindatum();

        /** Last day, or {@code null}. */
        LocalDate getEinddatum();

        @Override
        default LocalDate begin() {
            return getBegindatum();
        }

        @Override
        default LocalDate einde() {
            return getEinddatum();
        }
    }
}
