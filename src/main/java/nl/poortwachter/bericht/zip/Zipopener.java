package nl.poortwachter.bericht.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.poortwachter.bericht.zip.Zipfout.Code;

/**
 * Takes the one message out of a ZIP file (BRS15, 16, 17, 19, 21 and 29). Strict: the file is that entry and its directory, nothing before, between
 * or behind, so that no two readers can see different content in it. Unpacks at most the limit plus one buffer, whatever size the file claims, so a
 * bomb costs no more than a message. Thread safe.
 */
public final class Zipopener {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 16 * 1024;
    private static final Pattern PAD = Pattern.compile("[/\\\\:]");

    private final int grens;

    /** @param grens most bytes that a message may have after unpacking (OP179: 25 MB) */
    public Zipopener(int grens) {
        this.grens = grens;
    }

    /** True when these bytes begin as a ZIP file does, also an empty one. */
    public static boolean lijktZip(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    /**
     * The bytes of the one .xml in this file.
     *
     * @throws Zipfout when it is anything else than one unencrypted .xml without path and within the limit
     */
    public byte[] open(byte[] zip) throws Zipfout {
        ByteBuffer blik = Inhoudsopgave.op(zip);
        Inhoudsopgave opgave = Inhoudsopgave.zoek(blik);
        if (opgave.aantal() != 1) {
            throw new Zipfout(opgave.aantal() == 0 ? Code.LEEG : Code.AANTAL);
        }
        Zipdeel deel = Zipdeel.lees(blik, opgave);
        beoordeelNaam(deel.naam());
        if (deel.uitgepakt() > grens) {
            throw new Zipfout(Code.GROOTTE);
        }
        byte[] inhoud = pakUit(zip, deel);
        CRC32 crc = new CRC32();
        crc.update(inhoud);
        if (inhoud.length != deel.uitgepakt() || (int) crc.getValue() != deel.crc()) {
            throw new Zipfout(Code.ONGELDIG);
        }
        return inhoud;
    }

    private static void beoordeelNaam(String naam) throws Zipfout {
        if (PAD.matcher(naam).find()) {
            throw new Zipfout(Code.MAP);
        }
        if (!naam.toLowerCase(Locale.ROOT).endsWith(".xml") || naam.indexOf('\0') >= 0) {
            throw new Zipfout(Code.NAAM);
        }
    }

    private byte[] pakUit(byte[] zip, Zipdeel deel) throws Zipfout {
        if (deel.methode() == STORED && deel.ingepakt() <= grens) {
            return Arrays.copyOfRange(zip, deel.begin(), (int) (deel.begin() + deel.ingepakt()));
        }
        if (deel.methode() != DEFLATED) {
            throw new Zipfout(deel.methode() == STORED ? Code.GROOTTE : Code.ONGELDIG);
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, deel.begin(), (int) deel.ingepakt());
            byte[] inhoud = pakUit(inflater);
            if (inflater.getBytesRead() != deel.ingepakt()) {
                throw new Zipfout(Code.ONGELDIG);
            }
            return inhoud;
        } catch (DataFormatException e) {
            throw new Zipfout(Code.ONGELDIG);
        } finally {
            inflater.end();
        }
    }

    private byte[] pakUit(Inflater inflater) throws DataFormatException, Zipfout {
        ByteArrayOutputStream uit = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        while (!inflater.finished()) {
            int gelezen = inflater.inflate(buffer);
            // No progress means that the packed bytes stop halfway or ask for a dictionary.
            if (gelezen == 0 && !inflater.finished()) {
                throw new Zipfout(Code.ONGELDIG);
            }
            uit.write(buffer, 0, gelezen);
            if (uit.size() > grens) {
                throw new Zipfout(Code.GROOTTE);
            }
        }
        return uit.toByteArray();
    }
}
