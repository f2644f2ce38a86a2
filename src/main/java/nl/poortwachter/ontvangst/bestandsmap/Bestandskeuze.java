package nl.poortwachter.ontvangst.bestandsmap;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.poortwachter.verwerking.Instellingen;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.jboss.logging.Logger;

/**
 * Which files may be taken in now: an .xml or .zip of a system that may hand in by folder, that nobody has written to for a while, and that does not pause after
 * a failure. A link is never followed, so that a folder cannot be used to read what its owner may not. Names of files are not logged: they may name people.
 */
@Singleton
@Named("bestandskeuze")
public class Bestandskeuze implements GenericFileFilter<File> {
    private static final Logger LOG = Logger.getLogger(Bestandskeuze.class);
    private static final Pattern NAAM = Pattern.compile("(?i)[^.].*\\.(xml|zip)");
    private final Bestandsmap map;
    private final Uitstel uitstel;
    private final InstantSource klok;
    private final Duration rust;
    private final Set<Path> vreemd = ConcurrentHashMap.newKeySet();

    /** The choice in this folder. */
    @Inject
    public Bestandskeuze(Bestandsmap map, Uitstel uitstel, InstantSource klok, Instellingen instellingen) {
        this(map, uitstel, klok, instellingen.bestandsmap().rust());
    }

    Bestandskeuze(Bestandsmap map, Uitstel uitstel, InstantSource klok, Duration rust) {
        this.map = map;
        this.uitstel = uitstel;
        this.klok = klok;
        this.rust = rust;
    }

    @Override
    public boolean accept(GenericFile<File> gevonden) {
        Path pad = gevonden.getFile().toPath().toAbsolutePath().normalize();
        return gevonden.isDirectory() ? isVanEenAfnemer(pad) : isAanDeBeurt(pad, gevonden.getLastModified());
    }

    /** A folder of nobody is named in the log once: its files would wait without anyone knowing. */
    private boolean isVanEenAfnemer(Path pad) {
        boolean bekend = map.eigenaar(pad).isPresent() && !Files.isSymbolicLink(pad);
        if (!bekend && vreemd.add(pad)) {
            LOG.warnf("bestandsmap-overgeslagen map=%s reden=geen afnemer met dit id en het recht bestandsmap", pad.getFileName());
        }
        return bekend;
    }

    /** @param gewijzigd when it was last written to, in milliseconds since 1970 */
    boolean isAanDeBeurt(Path pad, long gewijzigd) {
        boolean inRust = gewijzigd <= klok.instant().minus(rust).toEpochMilli();
        return inRust && NAAM.matcher(pad.getFileName().toString()).matches() && Files.isRegularFile(pad, LinkOption.NOFOLLOW_LINKS)
                && map.afzender(pad).isPresent() && !uitstel.geldtVoor(pad);
    }
}
