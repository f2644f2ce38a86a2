package nl.poortwachter.beproeving;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.Stream;

/**
 * What the application under test lives in, beside its database: fictional parties, and a receiver of which the tests say what it answers.
 * All tests of the whole application share one, so that it starts once; each test uses messages of its own.
 */
public final class Proefomgeving implements QuarkusTestResourceLifecycleManager {
    /** The gemeente of the test messages; its messages are pushed. */
    public static final String GEMEENTE = "0748";
    /** A gemeente with a mailbox. */
    public static final String GEMEENTE_MET_POSTBUS = "1674";
    /** A gemeente with a mailbox that wants consent to be recorded (Uithoorn). */
    public static final String GEMEENTE_MET_TOESTEMMING = "0451";
    /** The provider of the test messages; has a mailbox. */
    public static final String AANBIEDER = "12345678";
    /** A provider whose messages are pushed. */
    public static final String AANBIEDER_MET_ADRES = "12340002";
    /** A gemeente with a contract and product list: 45A04 is the only code of category 45. */
    public static final String CONTRACTGEMEENTE = "0758";
    /** Registered, though no gemeente has this code. */
    public static final String GEEN_GEMEENTE = "0001";
    /** A gemeente that reads along with {@link #AANBIEDER}, did so with {@link #BUURMAN}, and only wants TR135 and TR374 to be remarked. */
    public static final String MEELEZENDE_GEMEENTE = "0840";
    /** A gemeente with a mailbox that leaves its return messages to the gateway. */
    public static final String GEMEENTE_ZONDER_RETOUREN = "0873";
    /** A provider with a mailbox that leaves its return messages to the gateway. */
    public static final String AANBIEDER_ZONDER_RETOUREN = "12340006";
    /** A second provider with a mailbox. */
    public static final String BUURMAN = "12345679";
    /** Every line that the application logged, with our own packages at their most talkative. */
    public static final Path LOGBOEK = Path.of("target", "beproeving", "poortwachter.log");
    /** The folder with policies; who changes it puts it back. */
    public static final Path BELEID = LOGBOEK.getParent().resolve("beleid");
    /** A provider at whose address nobody listens. */
    public static final String AANBIEDER_ONBEREIKBAAR = "12340003";
    /** A provider that is reached over TLS and wants to see our certificate. */
    public static final String AANBIEDER_MET_TLS = "12340004";
    /** A provider whose server has a certificate for another name. */
    public static final String AANBIEDER_MET_ANDERE_NAAM = "12340005";
    /** A system known by the subject of its certificate, {@link #ONDERWERP}. */
    public static final String MET_CERTIFICAAT = "met-certificaat";
    /** Subject of the certificate of {@link #MET_CERTIFICAAT}. */
    public static final String ONDERWERP = "CN=dossier.example, O=Jeugdhulp De Proef, C=NL";
    /** Organisation number in the certificate of the system met-oin. */
    public static final String OIN = "00000001999900000000";
    /** The authority that both sides trust. */
    public static final Proefcertificaten UITGEVER = new Proefcertificaten("CN=Proefuitgever, C=NL");
    /** A certificate of {@link #MET_CERTIFICAAT} that was revoked. */
    public static final Proefcertificaten.Bewijs INGETROKKEN = UITGEVER.voor(ONDERWERP);
    /** The one web page that may use the API. */
    public static final String HERKOMST = "https://dossier.example";
    private static final Path MAP = LOGBOEK.getParent();
    /** Where systems may hand in files; {@link #MAPAFNEMER} has a folder in it. */
    public static final Path BESTANDSMAP = MAP.resolve("bestandsmap");
    /** A system without token that hands in files for {@link #AANBIEDER}. */
    public static final String MAPAFNEMER = "mapafnemer";

    private static final Path CERTIFICATEN = MAP.resolve("certificaten");
    private static final String POORT = "beproeving.ontvanger.poort";
    private static final String ALLES = "verzenden, controleren, inzien, postbus";
    private WireMockServer ontvanger;
    private boolean demoaccounts = true;

    /** The receiver to which everything is pushed; each party has its code as its path. */
    public static WireMock ontvanger() {
        return new WireMock(Integer.getInteger(POORT));
    }

    /** {@code demoaccounts=false} for an application with an identity provider. */
    @Override
    public void init(Map<String, String> instellingen) {
        demoaccounts = Boolean.parseBoolean(instellingen.getOrDefault("demoaccounts", "true"));
    }

    @Override
    public Map<String, String> start() {
        schrijfCertificaten();
        ontvanger = new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1").containerThreads(40)
                .dynamicHttpsPort().keystoreType("PKCS12").keystorePath(CERTIFICATEN.resolve("ontvanger.p12").toString()).keystorePassword("proef")
                .keyManagerPassword("proef").needClientAuth(true).trustStoreType("PKCS12").trustStorePath(CERTIFICATEN.resolve("wortel.p12").toString())
                .trustStorePassword("proef"));
        ontvanger.start();
        ontvanger.stubFor(WireMock.post(WireMock.anyUrl()).atPriority(Integer.MAX_VALUE).willReturn(WireMock.noContent()));
        System.setProperty(POORT, String.valueOf(ontvanger.port()));
        return Map.ofEntries(
                Map.entry("poortwachter.beleid.map", beleid().toString()),
                Map.entry("poortwachter.beleid.verversen", "1s"),
                Map.entry("poortwachter.beleid.vier-ogen", "true"),
                Map.entry("poortwachter.partijen", partijen().schrijf(MAP).toString()),
                Map.entry("poortwachter.sleutels.bestand", MAP.resolve("sleutels.json").toString()),
                Map.entry("poortwachter.api.herkomsten", HERKOMST),
                Map.entry("poortwachter.api.leestijd", "3000"),
                Map.entry("poortwachter.aflevering.eerste-pauze", "PT0.1S"),
                Map.entry("poortwachter.aflevering.langste-pauze", "PT0.2S"),
                Map.entry("poortwachter.aflevering.meeste-pogingen", "4"),
                Map.entry("poortwachter.aflevering.zekering-na", "6"),
                Map.entry("poortwachter.aflevering.zekering-proef", "PT0.5S"),
                Map.entry("poortwachter.aflevering.antwoordtijd", "2000"),
                Map.entry("poortwachter.aflevering.lease", "PT10S"),
                Map.entry("poortwachter.aflevering.hartslag", "500"),
                Map.entry("poortwachter.aanmelding.demo", String.valueOf(demoaccounts)),
                Map.entry("poortwachter.bestandsmap.map", bestandsmap().toString()),
                Map.entry("poortwachter.bestandsmap.tik", "200"),
                Map.entry("poortwachter.bestandsmap.rust", "PT0.2S"),
                Map.entry("poortwachter.bestandsmap.pauze-na-storing", "PT1S"),
                Map.entry("quarkus.http.tls-configuration-name", "poort"),
                Map.entry("quarkus.tls.poort.key-store.pem.0.cert", certificaat("poort.crt")),
                Map.entry("quarkus.tls.poort.key-store.pem.0.key", certificaat("poort.key")),
                Map.entry("quarkus.tls.poort.trust-store.pem.certs", certificaat("wortel.crt")),
                Map.entry("quarkus.tls.poort.trust-store.certificate-expiration-policy", "reject"),
                Map.entry("quarkus.tls.poort.certificate-revocation-list", certificaat("ingetrokken.crl")),
                Map.entry("quarkus.tls.aflevering.key-store.pem.0.cert", certificaat("aflevering.crt")),
                Map.entry("quarkus.tls.aflevering.key-store.pem.0.key", certificaat("aflevering.key")),
                Map.entry("quarkus.tls.aflevering.trust-store.pem.certs", certificaat("wortel.crt")),
                Map.entry("poortwachter.termijnen.tik", "200"),
                Map.entry("poortwachter.ldv.map", MAP.resolve("ldv").toString()),
                Map.entry("poortwachter.ldv.elke", "1s"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.http.test-ssl-port", "0"),
                Map.entry("quarkus.log.category.\"nl.poortwachter\".level", "DEBUG"),
                Map.entry("quarkus.log.file.enabled", "true"),
                Map.entry("quarkus.log.file.level", "DEBUG"),
                Map.entry("quarkus.log.file.filter", "gebeurtenissen"),
                Map.entry("quarkus.log.file.path", LOGBOEK.toString()),
                Map.entry("quarkus.log.console.level", "WARN"));
    }

    private static void schrijfCertificaten() {
        UITGEVER.schrijfWortel(CERTIFICATEN, "wortel");
        UITGEVER.trekIn(CERTIFICATEN, "ingetrokken", INGETROKKEN.certificaat());
        UITGEVER.voorServer().schrijf(CERTIFICATEN, "poort");
        UITGEVER.voorServer().schrijf(CERTIFICATEN, "ontvanger");
        UITGEVER.voor("CN=poortwachter.example, C=NL").schrijf(CERTIFICATEN, "aflevering");
    }

    private static String certificaat(String bestand) {
        return CERTIFICATEN.resolve(bestand).toString();
    }

    /** Empty, whatever an earlier run left. */
    private static Path bestandsmap() {
        try {
            if (Files.exists(BESTANDSMAP)) {
                try (Stream<Path> oud = Files.walk(BESTANDSMAP)) {
                    oud.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                }
            }
            Files.createDirectories(BESTANDSMAP.resolve(MAPAFNEMER));
            return BESTANDSMAP.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packaged policies in a folder of their own, so that a test can change them. */
    private static Path beleid() {
        try (Stream<Path> bestanden = Files.list(Path.of("beleid"))) {
            Files.createDirectories(BELEID);
            for (Path bestand : bestanden.filter(b -> b.toString().endsWith(".yaml")).toList()) {
                Files.copy(bestand, BELEID.resolve(bestand.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return BELEID;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Proefpartijen partijen() {
        String adres = "http://127.0.0.1:" + ontvanger.port() + "/";
        return new Proefpartijen()
                .gemeente(GEMEENTE, adres + GEMEENTE).gemeente(GEMEENTE_MET_POSTBUS, "postbus")
                .gemeente(GEMEENTE_MET_TOESTEMMING, "postbus").afnemer("uithoorn", ALLES, GEMEENTE_MET_TOESTEMMING)
                .aanbieder(AANBIEDER, "postbus").aanbieder(AANBIEDER_MET_ADRES, adres + AANBIEDER_MET_ADRES)
                .gemeente(CONTRACTGEMEENTE, "postbus").contract(CONTRACTGEMEENTE, AANBIEDER, "45", "45A04")
                .gemeente(GEEN_GEMEENTE, "postbus").afnemer("geen-gemeente", ALLES, GEEN_GEMEENTE)
                .aanbieder(BUURMAN, "postbus").afnemer("buurman", ALLES, BUURMAN)
                .aanbieder(AANBIEDER_ONBEREIKBAAR, "http://127.0.0.1:1/" + AANBIEDER_ONBEREIKBAAR)
                .aanbieder(AANBIEDER_MET_TLS, "https://localhost:" + ontvanger.httpsPort() + "/" + AANBIEDER_MET_TLS)
                .aanbieder(AANBIEDER_MET_ANDERE_NAAM, "https://127.0.0.1:" + ontvanger.httpsPort() + "/" + AANBIEDER_MET_ANDERE_NAAM)
                .metCertificaat(MET_CERTIFICAAT, "certificaat", ONDERWERP, AANBIEDER).metCertificaat("met-oin", "oin", OIN, AANBIEDER)
                .afnemer("gemeente", ALLES, GEMEENTE).afnemer("buurgemeente", ALLES, GEMEENTE_MET_POSTBUS)
                .afnemer("aanbieder", ALLES, AANBIEDER).afnemer("collega", ALLES, AANBIEDER_MET_ADRES)
                .gemeente(MEELEZENDE_GEMEENTE, "postbus").afnemer("meelezer", ALLES, MEELEZENDE_GEMEENTE).merktOp(MEELEZENDE_GEMEENTE, "TR135", "TR374")
                .leestMee(MEELEZENDE_GEMEENTE, AANBIEDER, "2099-12-31").leestMee(MEELEZENDE_GEMEENTE, BUURMAN, "2026-01-31")
                .zonderEigenRetouren(GEMEENTE_ZONDER_RETOUREN, "gemeente").afnemer("stille-gemeente", ALLES, GEMEENTE_ZONDER_RETOUREN)
                .zonderEigenRetouren(AANBIEDER_ZONDER_RETOUREN, "aanbieder").afnemer("stille-aanbieder", ALLES, AANBIEDER_ZONDER_RETOUREN)
                .afnemer("functionaris", "privacy", GEMEENTE).afnemer("tweede-functionaris", "privacy", GEMEENTE)
                .afnemer("auditor", "audit", GEMEENTE)
                .afnemer("rechteloos", "beheer", AANBIEDER).zonderSleutel(MAPAFNEMER, "verzenden, inzien, bestandsmap", AANBIEDER)
                .afnemer("tweede-beheerder", "beheer", AANBIEDER)
                .afnemer("redacteur", "beleid", GEMEENTE).afnemer("tweede-redacteur", "beleid", GEMEENTE)
                .metCertificaat("provider-oin", "oin", "00000001000000000017", AANBIEDER).metCertificaat("provider-kvk", "kvk", "12345678", GEMEENTE)
                .gemachtigde("leverancier", ALLES, AANBIEDER, "JW315");
    }

    @Override
    public void stop() {
        if (ontvanger != null) {
            ontvanger.stop();
        }
    }
}
