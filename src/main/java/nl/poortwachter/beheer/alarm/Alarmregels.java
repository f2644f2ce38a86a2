package nl.poortwachter.beheer.alarm;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.poortwachter.beheer.Bewakingsinstellingen;
import nl.poortwachter.beheer.meting.Voorraad;
import nl.poortwachter.termijn.Termijnsoort;

/** Which conditions hold, given what was measured and the limits in the settings. */
@Singleton
public class Alarmregels {
    private static final Comparator<Alarm> VOLGORDE = Comparator.comparing(Alarm::soort).thenComparing(Alarm::kenmerk);
    private final Bewakingsinstellingen grenzen;

    /**
     * What one node measures of itself.
     *
     * @param certificaten how long each certificate still holds
     * @param geweigerd refused logins of the last five minutes
     * @param schijfVrij part of the disk that is free
     * @param klokafwijking own clock minus that of the database
     */
    public record Knooppunt(Map<String, Duration> certificaten, int geweigerd, double schijfVrij, Duration klokafwijking) { }

    /** Rules with these limits. */
    public Alarmregels(Bewakingsinstellingen grenzen) {
        this.grenzen = grenzen;
    }

    /** Conditions that every node sees. */
    public Set<Alarm> gedeeld(Voorraad voorraad) {
        Set<Alarm> alarmen = new TreeSet<>(VOLGORDE);
        voorraad.achterstanden().forEach((code, achterstand) -> als(langer(grenzen.ontvanger()).test(achterstand.oudste()), alarmen, Alarm.Soort.ONTVANGER_ONBEREIKBAAR, code));
        als(langer(grenzen.wachtrij()).test(voorraad.oudste()), alarmen, Alarm.Soort.WACHTRIJ_LOOPT_ACHTER, "push");
        voorraad.onbestelbaar().forEach((code, aantal) -> als(aantal > 0, alarmen, Alarm.Soort.ONBESTELBAAR, code));
        String retour = Termijnsoort.RETOUR.naam();
        als(voorraad.achterstallig().getOrDefault(retour, 0L) > 0, alarmen, Alarm.Soort.RETOUR_TE_LAAT, retour);
        return alarmen;
    }

    /** Conditions of the node with this name. */
    public Set<Alarm> eigen(String naam, Knooppunt knooppunt) {
        Set<Alarm> alarmen = new TreeSet<>(VOLGORDE);
        knooppunt.certificaten().forEach((certificaat, geldig) -> als(geldig.compareTo(grenzen.certificaat()) < 0, alarmen,
                Alarm.Soort.CERTIFICAAT_VERLOOPT, naam + " " + certificaat));
        als(knooppunt.geweigerd() >= grenzen.aanmeldingen(), alarmen, Alarm.Soort.AANMELDING_GEWEIGERD, naam);
        als(knooppunt.schijfVrij() < grenzen.schijf(), alarmen, Alarm.Soort.SCHIJF_VOL, naam);
        als(langer(grenzen.klok()).test(knooppunt.klokafwijking().abs()), alarmen, Alarm.Soort.KLOK_WIJKT_AF, naam);
        return alarmen;
    }

    private static Predicate<Duration> langer(Duration grens) {
        return duur -> duur.compareTo(grens) > 0;
    }

    private static void als(boolean geldt, Set<Alarm> alarmen, Alarm.Soort soort, String kenmerk) {
        if (geldt) {
            alarmen.add(new Alarm(soort, kenmerk));
        }
    }
}
