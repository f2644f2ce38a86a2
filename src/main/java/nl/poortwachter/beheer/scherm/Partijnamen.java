package nl.poortwachter.beheer.scherm;

import io.quarkus.qute.TemplateData;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;

/** Names of parties beside their codes. */
@Singleton
@TemplateData
public class Partijnamen {
    private final Partijen partijen;

    /** From this registry. */
    public Partijnamen(Partijen partijen) {
        this.partijen = partijen;
    }

    /** The name of this party; its code when it is not registered any more. */
    public String naam(String code) {
        return partijen.partij(code).map(Partij::naam).orElse(code);
    }

    /** All parties, by name. */
    public List<Partij> alle() {
        return partijen.alle().stream().sorted(Comparator.comparing(Partij::naam)).toList();
    }
}
