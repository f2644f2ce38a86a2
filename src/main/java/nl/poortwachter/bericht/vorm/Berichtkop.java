package nl.poortwachter.bericht.vorm;

import java.time.LocalDate;
import nl.poortwachter.bericht.basis.BerichtIdentificatie;
import nl.poortwachter.bericht.basis.XsdVersie;

/** The Header as every heenbericht has it. */
public interface Berichtkop {

    /** Code of the message kind, three digits. */
    String getBerichtCode();

    /** Gemeentecode or AGB code, by the direction of the message kind. */
    String getAfzender();

    /** Gemeentecode or AGB code, by the direction of the message kind. */
    String getOntvanger();

    /** The sender's own number and the date of the message. */
    BerichtIdentificatie getBerichtIdentificatie();

    /** The schemas with which the message was made. */
    XsdVersie getXsdVersie();

    /** Date of the message, against which TR002, TR134 and TR380 measure. */
    default LocalDate dagtekening() {
        return getBerichtIdentificatie().getDagtekening();
    }
}
