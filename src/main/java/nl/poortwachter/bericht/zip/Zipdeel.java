package nl.poortwachter.bericht.zip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.poortwachter.bericht.zip.Zipfout.Code;

/**
 * The one entry of a ZIP file.
 *
 * @param naam as the directory has it
 * @param methode 0 stored, 8 deflated
 * @param crc CRC-32 of the content
 * @param ingepakt bytes in the file
 * @param uitgepakt bytes of the content, as the file claims
 * @param begin offset of the packed bytes
 */
record Zipdeel(String naam, int methode, int crc, long ingepakt, long uitgepakt, int begin) {
    private static final int IN_OPGAVE = 0x02014b50;
    private static final int TER_PLAATSE = 0x04034b50;
    private static final int OPGAVE_VAST = 46;
    private static final int KOP_VAST = 30;
    // Traditional encryption, strong encryption, and a directory that is itself encrypted.
    private static final int VERSLEUTELD = 1 | 1 << 6 | 1 << 13;
    private static final int METHODE_AES = 99;

    /** @throws Zipfout when the entry is not as the directory says, is encrypted, or is not all that the file holds */
    static Zipdeel lees(ByteBuffer zip, Inhoudsopgave opgave) throws Zipfout {
        int plaats = opgave.begin();
        eis(plaats + OPGAVE_VAST <= opgave.einde() && zip.getInt(plaats) == IN_OPGAVE);
        int methode = Short.toUnsignedInt(zip.getShort(plaats + 10));
        weigerVersleuteld(zip.getShort(plaats + 8), methode);
        byte[] naam = bytes(zip, plaats + OPGAVE_VAST, kort(zip, plaats + 28), opgave.einde());
        eis(plaats + OPGAVE_VAST + naam.length + kort(zip, plaats + 30) + kort(zip, plaats + 32) == opgave.einde());
        // Another place than the first byte means that something stands before the entry.
        eis(zip.getInt(plaats + 42) == 0);
        Zipdeel deel = new Zipdeel(new String(naam, StandardCharsets.UTF_8), methode, zip.getInt(plaats + 16),
                Integer.toUnsignedLong(zip.getInt(plaats + 20)), Integer.toUnsignedLong(zip.getInt(plaats + 24)), kop(zip, naam, opgave.begin()));
        deel.eisNietsErachter(opgave.begin());
        return deel;
    }

    /** Checks the header in front of the content and returns where the content begins. */
    private static int kop(ByteBuffer zip, byte[] naam, int einde) throws Zipfout {
        eis(KOP_VAST <= einde && zip.getInt(0) == TER_PLAATSE);
        weigerVersleuteld(zip.getShort(6), kort(zip, 8));
        byte[] herhaald = bytes(zip, KOP_VAST, kort(zip, 26), einde);
        eis(Arrays.equals(naam, herhaald));
        return KOP_VAST + naam.length + kort(zip, 28);
    }

    /** Between the content and the directory only a data descriptor may stand: at most signature, CRC and two sizes of eight bytes. */
    private void eisNietsErachter(int beginOpgave) throws Zipfout {
        long over = beginOpgave - (begin + ingepakt);
        eis(over == 0 || over == 12 || over == 16 || over == 20 || over == 24);
    }

    private static void weigerVersleuteld(short vlaggen, int methode) throws Zipfout {
        if ((vlaggen & VERSLEUTELD) != 0 || methode == METHODE_AES) {
            throw new Zipfout(Code.WACHTWOORD);
        }
    }

    private static int kort(ByteBuffer zip, int plaats) {
        return Short.toUnsignedInt(zip.getShort(plaats));
    }

    private static byte[] bytes(ByteBuffer zip, int plaats, int lengte, int einde) throws Zipfout {
        eis(plaats + lengte <= einde);
        byte[] bytes = new byte[lengte];
        zip.get(plaats, bytes);
        return bytes;
    }

    private static void eis(boolean klopt) throws Zipfout {
        if (!klopt) {
            throw new Zipfout(Code.ONGELDIG);
        }
    }
}
