package nl.poortwachter.controle.niveau3;

import io.quarkus.arc.Arc;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Sequences of which the running gateway is the judge. */
interface DoorDePoort {

    /** Hands every series in over HTTP. */
    @BeforeEach
    default void doorDePoort() {
        Ketenproef.via(new Ketenloket(Arc.container().instance(DataSource.class).get()));
    }

    /** Leaves the others to the rules themselves. */
    @AfterEach
    default void rechtstreeks() {
        Ketenproef.rechtstreeks();
    }
}
