package nl.poortwachter.opslag;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** Turns a BSN into the same pseudonym each time; without the key it cannot be turned back or guessed. */
public final class Pseudonimiseerder {
    private static final int BYTES = 16;
    private final PrfSet prf;

    /** Pseudonyms with the pseudonym key of this bunch. */
    public Pseudonimiseerder(Sleutelbos sleutels) {
        try {
            prf = sleutels.pseudoniem().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("De pseudoniemsleutel is niet bruikbaar", e);
        }
    }

    /** 32 hexadecimal digits for this BSN. */
    public String pseudoniem(String bsn) {
        try {
            return HexFormat.of().formatHex(prf.computePrimary(bsn.getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Een pseudoniem maken is mislukt", e);
        }
    }
}
