package nl.poortwachter.beproeving.jaar;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Retour;

/**
 * A message that is handed in.
 *
 * @param dag days after the request of its trajectory
 * @param dossier whose
 * @param stuk which message of the trajectory it is, or is about
 */
record Gebeurtenis(int dag, Dossier dossier, Stuk stuk, Vorm vorm) {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int WERKDAG = 9 * 60;

    /** When it is handed in: during office hours, each trajectory at its own time. */
    Instant moment() {
        LocalTime tijd = LocalTime.of(8, 0).plusMinutes(dossier.nummer() % WERKDAG);
        return dossier.dag(dag).atTime(tijd).atZone(NEDERLAND).toInstant();
    }

    byte[] bytes() {
        return bericht().bytes();
    }

    /** The message itself. */
    Berichtbouwer<?> bericht() {
        return switch (vorm) {
            case GEWOON, TE_VROEG -> heen("");
            case ONGELDIG_BSN -> {
                String bsn = dossier.bsn();
                yield heen("F").bsn(bsn.substring(0, bsn.length() - 1) + (bsn.charAt(bsn.length() - 1) - '0' + 1) % 10);
            }
            case BUITEN_SCHEMA -> {
                Berichtbouwer<?> fout = heen("F");
                fout.met("Client/Geslacht", "7");
                yield fout;
            }
            case NOG_EENS -> heen("N");
            case GEBRUIKT_NUMMER -> stuk.bericht(dossier, nummer(""), dag);
            case RETOUR -> retour("");
            case AFKEURING -> retour("").metInhoud().met("Client/AangevraagdeProducten/AangevraagdProduct/RetourCodes/RetourCode", "9347");
            case TWEEDE_RETOUR -> retour("T");
            case VERDWAALDE_RETOUR -> Retour.op(heen("Z")).identificatieRetour(nummer("Z"));
        };
    }

    private Berichtbouwer<?> heen(String toevoeging) {
        return stuk.bericht(dossier, nummer(toevoeging), vorm == Vorm.GEWOON || vorm == Vorm.TE_VROEG ? dag : stuk.dag());
    }

    private Retour retour(String toevoeging) {
        return Retour.op(stuk.bericht(dossier, nummer(""), stuk.dag())).identificatieRetour(nummer(toevoeging));
    }

    /** Unique per sender and kind: a letter for the message of the trajectory, its number, and what makes a variant of it. */
    private String nummer(String toevoeging) {
        return (char) ('A' + stuk.ordinal()) + Integer.toString(dossier.nummer()) + toevoeging;
    }
}
