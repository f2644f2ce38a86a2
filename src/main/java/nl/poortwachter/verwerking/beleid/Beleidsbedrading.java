package nl.poortwachter.verwerking.beleid;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.tekst.Oordelaarhouder;
import nl.poortwachter.verwerking.Instellingen;
import org.jdbi.v3.core.Jdbi;

/** Makes what messages are judged by, as it stands when the node starts; {@link Beleidswacht} keeps it so. */
@Singleton
public class Beleidsbedrading {

    @Produces @Singleton
    Beleidsbewaking bewaking(Instellingen instellingen) {
        return Beleidsbewaking.lees(instellingen.beleid().map(), Path.of(instellingen.installatie()));
    }

    @Produces @Singleton
    Beleidsversies versies(Jdbi jdbi, InstantSource klok, Instellingen instellingen) {
        return new Beleidsversies(jdbi, klok, instellingen.beleid().vierOgen());
    }

    /** Asked here and not later, so that no message is judged by a folder that nobody agreed on. */
    @Produces @Singleton
    Beleidsversie begin(Beleidsbewaking bewaking, Beleidsversies versies) {
        return versies.bijStart(bewaking.pakket());
    }

    @Produces @Singleton
    Beleidshouder beleid(Beleidsversie begin) {
        return new Beleidshouder(begin.pakket().boek());
    }

    @Produces @Singleton
    Oordelaarhouder oordelaar(Beleidsversie begin) {
        return new Oordelaarhouder(begin.pakket().woordenschat());
    }
}
