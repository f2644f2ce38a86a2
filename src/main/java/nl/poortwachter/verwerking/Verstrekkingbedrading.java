package nl.poortwachter.verwerking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.verstrekking.Verstrekkingen;

/** Makes the plain classes of the room verstrekking into beans. */
@Singleton
public class Verstrekkingbedrading {

    @Produces @Singleton
    Verstrekkingen verstrekkingen(Versleuteling versleuteling) {
        return new Verstrekkingen(versleuteling);
    }
}
