package nl.poortwachter.bericht.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import nl.poortwachter.bericht.zip.Zipfout.Code;

/**
 * The end of a ZIP file: how many entries there are and where the directory stands. No Zip64 and no second volume: a file that may be sent never
 * needs them.
 */
record Inhoudsopgave(int aantal, int begin, int einde) {
    private static final int HANDTEKENING = 0x06054b50;
    private static final int LENGTE = 22;
    private static final int LANGSTE_OPMERKING = 0xFFFF;

    /** Searches from the back: the record ends the file, but a comment of up to 64 KiB may follow in it. */
    static Inhoudsopgave zoek(ByteBuffer zip) throws Zipfout {
        int laatste = zip.limit() - LENGTE;
        for (int plaats = laatste; plaats >= Math.max(0, laatste - LANGSTE_OPMERKING); plaats--) {
            if (zip.getInt(plaats) == HANDTEKENING && Short.toUnsignedInt(zip.getShort(plaats + 20)) == laatste - plaats) {
                return lees(zip, plaats);
            }
        }
        throw new Zipfout(Code.ONGELDIG);
    }

    private static Inhoudsopgave lees(ByteBuffer zip, int plaats) throws Zipfout {
        boolean eenDeel = zip.getShort(plaats + 4) == 0 && zip.getShort(plaats + 6) == 0 && zip.getShort(plaats + 8) == zip.getShort(plaats + 10);
        int aantal = Short.toUnsignedInt(zip.getShort(plaats + 10));
        long lengte = Integer.toUnsignedLong(zip.getInt(plaats + 12));
        long begin = Integer.toUnsignedLong(zip.getInt(plaats + 16));
        if (!eenDeel || begin + lengte != plaats) {
            throw new Zipfout(Code.ONGELDIG);
        }
        return new Inhoudsopgave(aantal, (int) begin, plaats);
    }

    /** A view on these bytes in the byte order of ZIP. */
    static ByteBuffer op(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
