package nl.poortwachter.minimaliteit.beleid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where policy files come from: a folder, or the ones packaged with the application. Every *.yaml directly in it counts. */
public final class Beleidsbron {
    /** Folder of the vocabulary within that of the policies, as the names of its files begin. */
    public static final String WOORDEN = "woordenschat/";
    private static final String MEEGELEVERD = "beleid";

    private Beleidsbron() { }

    /**
     * The files in this folder, by name.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static List<Beleidsbestand> map(Path map) {
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.filter(p -> p.getFileName().toString().endsWith(".yaml")).sorted().map(Beleidsbron::lees).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files in this folder, and those of its vocabulary (as {@code woordenschat/...}) when it has one, by name.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static List<Beleidsbestand> metWoorden(Path map) {
        Path woorden = map.resolve(WOORDEN);
        if (!Files.isReadable(woorden.resolve("woordenschat.yaml"))) {
            return map(map);
        }
        try (Stream<Path> inhoud = Files.walk(woorden)) {
            Stream<Beleidsbestand> lijsten = inhoud.filter(p -> p.toString().endsWith(".txt") || p.toString().endsWith(".yaml")).sorted()
                    .map(p -> new Beleidsbestand(WOORDEN + woorden.relativize(p).toString().replace('\\', '/'), lees(p).tekst()));
            return Stream.concat(map(map).stream(), lijsten).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files packaged with the application. */
    public static List<Beleidsbestand> meegeleverd() {
        try {
            URL standaard = Beleidsbron.class.getClassLoader().getResource(MEEGELEVERD + "/standaard.yaml");
            if (standaard == null) {
                throw new IllegalStateException("Het meegeleverde beleid ontbreekt in de toepassing.");
            }
            URLConnection verbinding = standaard.openConnection();
            if (verbinding instanceof JarURLConnection jar) {
                return uitJar(Path.of(jar.getJarFileURL().toURI()));
            }
            return map(Path.of(URI.create(standaard.toString())).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("De plaats van het meegeleverde beleid is geen geldig adres.", e);
        }
    }

    private static List<Beleidsbestand> uitJar(Path jar) throws IOException {
        try (FileSystem inhoud = FileSystems.newFileSystem(jar)) {
            return map(inhoud.getPath(MEEGELEVERD));
        }
    }

    private static Beleidsbestand lees(Path pad) {
        try {
            return new Beleidsbestand(pad.getFileName().toString(), Files.readString(pad));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
