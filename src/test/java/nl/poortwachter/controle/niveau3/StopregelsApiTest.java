package nl.poortwachter.controle.niveau3;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;

/** The same sequences through the running gateway. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class StopregelsApiTest extends StopregelsTest implements DoorDePoort { }
