package nl.poortwachter.controle.niveau2;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The test of one class of rules: per rule and class of the message at least one case that breaks it alone and one that just holds. */
abstract class Regelgevallen {

    /** All cases. */
    abstract List<Geval> gevallen();

    @TestFactory
    Stream<DynamicTest> elke_regel_breekt_en_houdt() {
        return gevallen().stream().map(g -> DynamicTest.dynamicTest(g.naam(), g::toets));
    }
}
