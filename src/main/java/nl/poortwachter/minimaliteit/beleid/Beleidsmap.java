package nl.poortwachter.minimaliteit.beleid;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder with policies that is looked at again and again. What was changed is given once it stands still: two looks in a row see the same, so that
 * a file that is being written is not taken for a policy. Compares contents and not times, because a folder can be replaced as a whole. For one
 * thread.
 */
public final class Beleidsmap {
    private final Path map;
    private List<Beleidsbestand> beoordeeld;
    private List<Beleidsbestand> gezien;

    /** Looks at this folder, of which these files were judged before. */
    public Beleidsmap(Path map, List<Beleidsbestand> beoordeeld) {
        this.map = map;
        this.beoordeeld = List.copyOf(beoordeeld);
        this.gezien = this.beoordeeld;
    }

    /** Which folder it is. */
    public Path map() {
        return map;
    }

    /** All files as they are after a change. Empty when nothing changed since the last time, or when it still changes. */
    public Optional<List<Beleidsbestand>> wijziging() {
        List<Beleidsbestand> nu = bestanden();
        boolean staatStil = nu.equals(gezien);
        gezien = nu;
        if (!staatStil || nu.equals(beoordeeld)) {
            return Optional.empty();
        }
        beoordeeld = nu;
        return Optional.of(nu);
    }

    /** A folder that is gone has no files; reading that yields the error that there is no default policy. */
    private List<Beleidsbestand> bestanden() {
        try {
            return Beleidsbron.metWoorden(map);
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }
}
