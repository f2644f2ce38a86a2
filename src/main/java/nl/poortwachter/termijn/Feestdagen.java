package nl.poortwachter.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which municipalities are closed: New Year's Day, Easter Monday, King's Day, Liberation Day, Ascension Day, Whit Monday and both days of
 * Christmas. Good Friday is not one of them. Why these: docs/adr/0031-feestdagen.md.
 */
final class Feestdagen {
    private static final Set<MonthDay> VAST = Set.of(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.MAY, 5), MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));
    private static final int TWEEDE_PAASDAG = 1;
    private static final int HEMELVAART = 39;
    private static final int TWEEDE_PINKSTERDAG = 50;

    private Feestdagen() { }

    static boolean isFeestdag(LocalDate dag) {
        return VAST.contains(MonthDay.from(dag)) || dag.equals(koningsdag(dag.getYear())) || hangtAanPasen(dag);
    }

    /** 27 April since 2014; the Saturday before when that is a Sunday. */
    static LocalDate koningsdag(int jaar) {
        LocalDate verjaardag = LocalDate.of(jaar, Month.APRIL, 27);
        return verjaardag.getDayOfWeek() == DayOfWeek.SUNDAY ? verjaardag.minusDays(1) : verjaardag;
    }

    /** Easter Sunday in the Gregorian calendar: the Sunday after the first full moon of spring, by the anonymous Gregorian method. */
    static LocalDate pasen(int jaar) {
        int gulden = jaar % 19;
        int eeuw = jaar / 100;
        int rest = jaar % 100;
        int correctie = (eeuw + 8) / 25;
        int maan = (eeuw - correctie + 1) / 3;
        int epacta = (19 * gulden + eeuw - eeuw / 4 - maan + 15) % 30;
        int weekdag = (32 + 2 * (eeuw % 4) + 2 * (rest / 4) - epacta - rest % 4) % 7;
        int uitzondering = (gulden + 11 * epacta + 22 * weekdag) / 451;
        int dagen = epacta + weekdag - 7 * uitzondering + 114;
        return LocalDate.of(jaar, dagen / 31, dagen % 31 + 1);
    }

    private static boolean hangtAanPasen(LocalDate dag) {
        LocalDate pasen = pasen(dag.getYear());
        return dag.equals(pasen.plusDays(TWEEDE_PAASDAG)) || dag.equals(pasen.plusDays(HEMELVAART))
                || dag.equals(pasen.plusDays(TWEEDE_PINKSTERDAG));
    }
}
