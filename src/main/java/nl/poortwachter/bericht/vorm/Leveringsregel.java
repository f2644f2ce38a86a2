package nl.poortwachter.bericht.vorm;

import java.time.LocalDate;

/** A reported start or stop: StartProduct and StopProduct (CS058, TR101, TR134). */
public interface Leveringsregel extends Productregel {

    /** Number of the allocation that is delivered on, or {@code null}. */
    Integer getToewijzingNummer();

    /** Day on which the delivery begins. */
    LocalDate getBegindatum();

    /** Code from list COD467, such as 1 for a first report. */
    String getStatusAanlevering();
}
