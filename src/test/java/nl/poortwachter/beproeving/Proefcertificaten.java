package nl.poortwachter.beproeving;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;

/** An authority of its own that issues real certificates, for tests of TLS. Writes just as much DER as such a certificate needs. */
public final class Proefcertificaten {
    /** Password of the key stores; they hold nothing but keys of this run. */
    public static final char[] WACHTWOORD = "proef".toCharArray();
    private static final byte[] ECDSA_SHA256 = reeks(oid(0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02));
    private static final byte[] WAAR = {0x01, 0x01, (byte) 0xFF};
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final AtomicLong NUMMERS = new AtomicLong(1);
    private final X500Principal naam;
    private final KeyPair sleutels;
    private final X509Certificate wortel;

    /** A certificate with its key. */
    public record Bewijs(X509Certificate certificaat, KeyPair sleutels, X509Certificate wortel) {

        /** As a key store with the chain, in memory. */
        public KeyStore sleutelbos() {
            try {
                KeyStore bos = KeyStore.getInstance("PKCS12");
                bos.load(null, null);
                bos.setKeyEntry("bewijs", sleutels.getPrivate(), WACHTWOORD, new java.security.cert.Certificate[] {certificaat, wortel});
                return bos;
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Writes NAME.crt and NAME.key as PEM, and NAME.p12. */
        public Bewijs schrijf(Path map, String naam) {
            try (OutputStream uit = Files.newOutputStream(Files.createDirectories(map).resolve(naam + ".p12"))) {
                Files.writeString(map.resolve(naam + ".crt"), pem("CERTIFICATE", certificaat.getEncoded()));
                Files.writeString(map.resolve(naam + ".key"), pem("PRIVATE KEY", sleutels.getPrivate().getEncoded()));
                sleutelbos().store(uit, WACHTWOORD);
                return this;
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A new authority with this name. */
    public Proefcertificaten(String naam) {
        this.naam = new X500Principal(naam);
        this.sleutels = sleutelpaar();
        byte[] basis = reeks(oid(0x55, 0x1D, 0x13), WAAR, blok(0x04, reeks(WAAR)));
        this.wortel = onderteken(this.naam, sleutels, Instant.now().minus(1, ChronoUnit.DAYS), Instant.now().plus(30, ChronoUnit.DAYS), basis);
    }

    /** Certificate of the authority itself. */
    public X509Certificate wortel() {
        return wortel;
    }

    /** Writes NAME.crt and a trust store NAME.p12. */
    public void schrijfWortel(Path map, String bestand) {
        try (OutputStream uit = Files.newOutputStream(Files.createDirectories(map).resolve(bestand + ".p12"))) {
            Files.writeString(map.resolve(bestand + ".crt"), pem("CERTIFICATE", wortel.getEncoded()));
            vertrouwen().store(uit, WACHTWOORD);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A trust store with this authority only. */
    public KeyStore vertrouwen() {
        try {
            KeyStore bos = KeyStore.getInstance("PKCS12");
            bos.load(null, null);
            bos.setCertificateEntry("wortel", wortel);
            return bos;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate for a system with this subject, valid now. */
    public Bewijs voor(String onderwerp) {
        return voor(onderwerp, Instant.now().plus(30, ChronoUnit.DAYS));
    }

    /** A certificate for a system with this subject, valid until this moment. */
    public Bewijs voor(String onderwerp, Instant tot) {
        KeyPair paar = sleutelpaar();
        return new Bewijs(onderteken(new X500Principal(onderwerp), paar, tot.minus(60, ChronoUnit.DAYS), tot), paar, wortel);
    }

    /** Writes NAME.crl, the list of certificates of this authority that are revoked. */
    public void trekIn(Path map, String bestand, X509Certificate ingetrokken) {
        byte[] regel = reeks(blok(0x02, ingetrokken.getSerialNumber().toByteArray()), tijd(Instant.now()));
        byte[] inhoud = reeks(ECDSA_SHA256, naam.getEncoded(), tijd(Instant.now()), tijd(Instant.now().plus(30, ChronoUnit.DAYS)), reeks(regel));
        try {
            Files.write(Files.createDirectories(map).resolve(bestand + ".crl"), ondertekend(inhoud));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate for the server localhost, and for no other name or address. */
    public Bewijs voorServer() {
        KeyPair paar = sleutelpaar();
        byte[] localhost = blok(0x82, "localhost".getBytes(StandardCharsets.US_ASCII));
        byte[] namen = reeks(oid(0x55, 0x1D, 0x11), blok(0x04, reeks(localhost)));
        return new Bewijs(onderteken(new X500Principal("CN=localhost"), paar, Instant.now().minus(1, ChronoUnit.DAYS), Instant.now().plus(30, ChronoUnit.DAYS),
                namen), paar, wortel);
    }

    private X509Certificate onderteken(X500Principal onderwerp, KeyPair paar, Instant van, Instant tot, byte[]... uitbreidingen) {
        byte[] versie3 = blok(0xA0, blok(0x02, new byte[] {2}));
        byte[] nummer = blok(0x02, BigInteger.valueOf(NUMMERS.getAndIncrement()).toByteArray());
        byte[] extra = uitbreidingen.length == 0 ? new byte[0] : blok(0xA3, reeks(uitbreidingen));
        byte[] inhoud = reeks(versie3, nummer, ECDSA_SHA256, naam.getEncoded(), reeks(tijd(van), tijd(tot)), onderwerp.getEncoded(),
                paar.getPublic().getEncoded(), extra);
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(ondertekend(inhoud)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] ondertekend(byte[] inhoud) throws GeneralSecurityException {
        Signature handtekening = Signature.getInstance("SHA256withECDSA");
        handtekening.initSign(sleutels.getPrivate());
        handtekening.update(inhoud);
        return reeks(inhoud, ECDSA_SHA256, blok(0x03, new byte[] {0}, handtekening.sign()));
    }

    private static KeyPair sleutelpaar() {
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(256);
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] tijd(Instant moment) {
        return blok(0x18, TIJD.format(moment).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] oid(int... bytes) {
        byte[] waarde = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            waarde[i] = (byte) bytes[i];
        }
        return blok(0x06, waarde);
    }

    private static byte[] reeks(byte[]... delen) {
        return blok(0x30, delen);
    }

    /** Tag, length, value. */
    private static byte[] blok(int merk, byte[]... delen) {
        ByteArrayOutputStream waarde = new ByteArrayOutputStream();
        for (byte[] deel : delen) {
            waarde.writeBytes(deel);
        }
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.write(merk);
        if (waarde.size() < 0x80) {
            uit.write(waarde.size());
        } else {
            byte[] lengte = BigInteger.valueOf(waarde.size()).toByteArray();
            int begin = lengte[0] == 0 ? 1 : 0;
            uit.write(0x80 | (lengte.length - begin));
            uit.write(lengte, begin, lengte.length - begin);
        }
        uit.writeBytes(waarde.toByteArray());
        return uit.toByteArray();
    }

    private static String pem(String soort, byte[] inhoud) {
        return "-----BEGIN " + soort + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(inhoud) + "\n-----END " + soort + "-----\n";
    }
}
