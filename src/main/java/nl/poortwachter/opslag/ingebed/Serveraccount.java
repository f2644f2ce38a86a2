package nl.poortwachter.opslag.ingebed;

import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.GEEN_SERVERACCOUNT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;

/**
 * As which user the server runs. PostgreSQL refuses root; then a prefix on the command line changes user.
 *
 * @param voorvoegsel words before each command of the server; empty for a plain user
 * @param eigenaar uid that must own the files of the server, or empty when that is the present user
 */
record Serveraccount(List<String> voorvoegsel, String eigenaar) {

    private static final Path WORTEL = Path.of("/");
    private static final String NOBODY = "65534";

    /** Chooses the user: who runs this, or for root the owner of {@code map} or else nobody. */
    static Serveraccount voor(Path map) throws IOException {
        if (!uid(List.of()).equals("0")) {
            return new Serveraccount(List.of(), "");
        }
        String uid = Files.exists(map) ? String.valueOf(uidVan(map)) : "0";
        String doel = uid.equals("0") ? NOBODY : uid;
        List<String> setpriv = List.of("setpriv", "--reuid=" + doel, "--regid=" + doel, "--clear-groups", "--");
        List<String> runuser = List.of("runuser", "-u", "nobody", "--");
        for (List<String> wissel : List.of(setpriv, runuser)) {
            String gewisseld = uid(wissel);
            if (!gewisseld.isEmpty() && !gewisseld.equals("0")) {
                return new Serveraccount(wissel, gewisseld);
            }
        }
        // A root without the right to change uid still loses its power in a user namespace; its files stay its own.
        List<String> unshare = List.of("unshare", "--user", "--");
        if (!uid(unshare).isEmpty()) {
            return new Serveraccount(unshare, "");
        }
        throw new IngebedPostgresFout(GEEN_SERVERACCOUNT, "PostgreSQL draait niet als root en setpriv, runuser en unshare zijn er geen van alle. "
                + "Installeer util-linux of start als gewone gebruiker.");
    }

    Opdrachtregel opdracht(String... woorden) {
        return Opdrachtregel.van(voorvoegsel, woorden);
    }

    /** True when this user can get into {@code map}, so may pass all folders on the way to it. */
    boolean bereikt(Path map) {
        return opdracht("sh", "-c", "cd \"$1\"", "sh", map.toString()).voerUit(WORTEL).gelukt();
    }

    /** Makes this user the owner of {@code map} with all that is in it. */
    void neemOver(Path map) throws IOException {
        if (eigenaar.isEmpty() || eigenaar.equals(String.valueOf(uidVan(map)))) {
            return;
        }
        UserPrincipal gebruiker = map.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(eigenaar);
        try (Stream<Path> alles = Files.walk(map)) {
            for (Path pad : (Iterable<Path>) alles.sorted((a, b) -> b.compareTo(a))::iterator) {
                Files.setAttribute(pad, "posix:owner", gebruiker, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    static int uidVan(Path pad) throws IOException {
        return (Integer) Files.getAttribute(pad, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static String uid(List<String> wissel) {
        Opdrachtregel.Uitkomst uitkomst = Opdrachtregel.van(wissel, "id", "-u").voerUit(WORTEL);
        return uitkomst.gelukt() ? uitkomst.uitvoer() : "";
    }
}
