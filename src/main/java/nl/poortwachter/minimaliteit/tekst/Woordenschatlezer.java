package nl.poortwachter.minimaliteit.tekst;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the index (woordenschat.yaml) and the lists that it names, and takes their fingerprint. */
final class Woordenschatlezer {
    private static final String INDEX = "woordenschat.yaml";
    private static final int TEKENS_VINGERAFDRUK = 12;
    private static final Pattern GELDIG = Pattern.compile("[=*]?['’]?[\\p{L}\\p{N}][\\p{L}\\p{N}'’&+/.* -]*");
    /** Tekens, spatie, één letter. */
    private static final Pattern GELIJKENIS = Pattern.compile("\\S+\\s+\\S");

    private final Bron bron;
    private final MessageDigest vingerafdruk;

    Woordenschatlezer(Bron bron) {
        this.bron = bron;
        try {
            this.vingerafdruk = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hoort bij elke Java", e);
        }
    }

    /** Opens a file of the vocabulary by its name. */
    interface Bron {
        InputStream open(String naam) throws IOException;
    }

    /** Content of woordenschat.yaml. */
    record Index(String versie, List<Lijst> lijsten) {
        record Lijst(String bestand, Rol rol, Kenmerk kenmerk) {
        }
    }

    Woordenschat lees() {
        Index index = leesIndex();
        List<Woordenlijst> lijsten = new ArrayList<>();
        for (Index.Lijst lijst : index.lijsten()) {
            if (lijst.rol() == null || lijst.bestand() == null) {
                throw new Woordenschatfout(INDEX + ": elke lijst heeft een bestand en een rol");
            }
            if (lijst.rol().isGevaar() != (lijst.kenmerk() != null)) {
                throw new Woordenschatfout(INDEX + ": bij " + lijst.bestand()
                        + " hoort een kenmerk als de rol ZORG, PERSOON of EIGENNAAM is, en anders niet");
            }
            lijsten.add(new Woordenlijst(lijst.rol(), lijst.kenmerk(), leesLijst(lijst.bestand(), lijst.rol())));
        }
        String afdruk = HexFormat.of().formatHex(vingerafdruk.digest()).substring(0, TEKENS_VINGERAFDRUK);
        return new Woordenschat(index.versie() + "+" + afdruk, lijsten);
    }

    private Index leesIndex() {
        try {
            Index index = new ObjectMapper(new YAMLFactory()).readValue(inhoud(INDEX), Index.class);
            if (index.versie() == null || index.lijsten() == null) {
                throw new Woordenschatfout(INDEX + ": versie en lijsten zijn verplicht");
            }
            return index;
        } catch (IOException e) {
            throw new Woordenschatfout(INDEX + ": " + e.getMessage(), e);
        }
    }

    private List<String> leesLijst(String bestand, Rol rol) {
        List<String> ingangen = new ArrayList<>();
        int nummer = 0;
        for (String regel : inhoud(bestand).split("\n", -1)) {
            nummer++;
            String ingang = regel.replaceFirst("#.*", "").strip();
            if (ingang.isEmpty()) {
                continue;
            }
            if (!(rol == Rol.GELIJKENIS ? GELIJKENIS : GELDIG).matcher(ingang).matches()) {
                throw new Woordenschatfout(bestand + " regel " + nummer + ": geen geldige ingang");
            }
            ingangen.add(ingang);
        }
        return ingangen;
    }

    private String inhoud(String naam) {
        try (InputStream in = bron.open(naam)) {
            byte[] bytes = in.readAllBytes();
            vingerafdruk.update(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Woordenschatfout(naam + ": niet te lezen", e);
        }
    }
}
