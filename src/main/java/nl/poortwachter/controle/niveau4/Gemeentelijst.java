package nl.poortwachter.controle.niveau4;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.poortwachter.partij.Periode;

/**
 * Which gemeentecode was in the list of Statistics Netherlands (CBS) on which day. A table with the columns code, vanaf, tot and naam; an empty date
 * means: as long as anybody remembers. Immutable.
 */
public final class Gemeentelijst {
    /** Name of the file in the folder of the operators that takes the place of the packaged one. */
    public static final String BESTAND = "gemeenten.csv";
    private static final String MEEGELEVERD = "/codelijsten/" + BESTAND;
    private static final int KOLOMMEN = 4;
    private final Map<String, List<Periode>> perioden;

    private Gemeentelijst(Map<String, List<Periode>> perioden) {
        this.perioden = perioden;
    }

    /** The packaged list: the municipalities of 1 January 2026, and those that were merged since 2022. */
    public static Gemeentelijst meegeleverd() {
        try (Reader bron = new InputStreamReader(Gemeentelijst.class.getResourceAsStream(MEEGELEVERD), StandardCharsets.UTF_8)) {
            return lees(bron);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The list in this folder, or the packaged one when the folder has none.
     *
     * @throws IllegalArgumentException when a line is not as it should be; names the line
     */
    public static Gemeentelijst uit(Path map) {
        Path bestand = map.resolve(BESTAND);
        if (!Files.exists(bestand)) {
            return meegeleverd();
        }
        try (Reader bron = Files.newBufferedReader(bestand)) {
            return lees(bron);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Gemeentelijst lees(Reader bron) throws IOException {
        Map<String, List<Periode>> perioden = new HashMap<>();
        BufferedReader regels = new BufferedReader(bron);
        regels.readLine();
        int nummer = 1;
        for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
            nummer++;
            String[] kolommen = regel.split(",", KOLOMMEN);
            if (kolommen.length != KOLOMMEN || !kolommen[0].matches("[0-9]{4}")) {
                throw new IllegalArgumentException(BESTAND + " regel " + nummer + ": verwacht code,vanaf,tot,naam met een code van vier cijfers");
            }
            perioden.computeIfAbsent(kolommen[0], code -> new ArrayList<>()).add(periode(kolommen, nummer));
        }
        return new Gemeentelijst(perioden);
    }

    private static Periode periode(String[] kolommen, int nummer) {
        try {
            return new Periode(kolommen[1].isEmpty() ? LocalDate.MIN : LocalDate.parse(kolommen[1]),
                    kolommen[2].isEmpty() ? null : LocalDate.parse(kolommen[2]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(BESTAND + " regel " + nummer + ": vanaf en tot zijn leeg of een datum jjjj-mm-dd", e);
        }
    }

    /** True when this code was in the list on this day. */
    public boolean kent(String gemeentecode, LocalDate dag) {
        return perioden.getOrDefault(gemeentecode, List.of()).stream().anyMatch(periode -> periode.bevat(dag));
    }
}
