package nl.poortwachter.verwerking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import nl.poortwachter.opslag.Pseudonimiseerder;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.verstrekking.Verstrekkingen;
import nl.poortwachter.verstrekking.maatregel.Kenmerken;
import nl.poortwachter.verstrekking.maatregel.Maatregelen;
import nl.poortwachter.verstrekking.maatregel.Maatregelenlijst;
import nl.poortwachter.verstrekking.maatregel.Vrijgave;
import nl.poortwachter.verstrekking.verklaring.Verklaringenregister;
import org.jdbi.v3.core.Jdbi;

/** Makes the plain classes of the room verstrekking into beans. */
@Singleton
public class Verstrekkingbedrading {

    @Produces @Singleton
    Verstrekkingen verstrekkingen(Versleuteling versleuteling) {
        return new Verstrekkingen(versleuteling);
    }

    @Produces @Singleton
    Verklaringenregister verklaringenregister(Versleuteling versleuteling) {
        return new Verklaringenregister(versleuteling);
    }

    @Produces @Singleton
    Kenmerken kenmerken(Pseudonimiseerder pseudonimiseerder) {
        return new Kenmerken(pseudonimiseerder);
    }

    @Produces @Singleton
    Maatregelen maatregelen(Versleuteling versleuteling, Vrijgave vrijgave) {
        return new Maatregelen(versleuteling, vrijgave);
    }

    @Produces @Singleton
    Maatregelenlijst maatregelenlijst(Jdbi jdbi, Kenmerken kenmerken, InstantSource klok) {
        return new Maatregelenlijst(jdbi, kenmerken, klok);
    }
}
