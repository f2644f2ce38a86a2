package nl.poortwachter.verstrekking.register;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What people wrote about the processing: the part of the register that does not follow from policy and configuration.
 *
 * @param verantwoordelijke who decides on the processing
 * @param beveiliging measures that hold for every activity
 * @param activiteiten the activities
 */
public record Registerblad(String verantwoordelijke, List<String> beveiliging, List<Activiteit> activiteiten) {
    private static final String BRON = "/verstrekking/verwerkingsregister.yaml";

    /**
     * One activity.
     *
     * @param id URI that never changes; also in the log of processings
     * @param volgensBeleid true when purposes, bases and data are those of the policy
     * @param bewaring name of the retention setting
     * @param vanaf from when its term runs, as words behind it
     */
    public record Activiteit(String id, String naam, String zin, boolean volgensBeleid, List<String> doelen, List<String> grondslagen,
                             List<String> gegevens, List<String> betrokkenen, List<String> ontvangers, String bewaring, String vanaf) {
        /** Absent lists are empty. */
        public Activiteit {
            doelen = doelen == null ? List.of() : List.copyOf(doelen);
            grondslagen = grondslagen == null ? List.of() : List.copyOf(grondslagen);
            gegevens = gegevens == null ? List.of() : List.copyOf(gegevens);
        }
    }

    /** The packaged sheet. */
    public static Registerblad meegeleverd() {
        try (InputStream bron = Registerblad.class.getResourceAsStream(BRON)) {
            return YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build().readValue(bron, Registerblad.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Het verwerkingsregister is niet leesbaar", e);
        }
    }
}
