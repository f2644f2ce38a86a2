package nl.poortwachter.beheer.meting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.inject.Singleton;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Own certificates of this node, in the TLS configurations {@code quarkus.tls.*}, and how long they hold. */
@Startup
@Singleton
public class Certificaten {
    private static final Pattern NAAM = Pattern.compile("quarkus\\.tls\\.(?:\"([^\"]+)\"|([^.]+))\\..+");
    private static final String ZONDER_NAAM = "standaard";
    private final TlsConfigurationRegistry tls;
    private final List<String> namen;
    private final InstantSource klok;

    /** The certificates of every named configuration and of the one without a name. */
    public Certificaten(TlsConfigurationRegistry tls, Config instellingen, InstantSource klok, MeterRegistry metrieken) {
        this.tls = tls;
        this.klok = klok;
        this.namen = StreamSupport.stream(instellingen.getPropertyNames().spliterator(), false).map(NAAM::matcher).filter(Matcher::matches)
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1)).distinct().sorted().toList();
        Gauge.builder("poortwachter.certificaat.geldig", this, c -> c.kortste().map(Duration::toSeconds).map(Long::doubleValue).orElse(Double.NaN))
                .baseUnit("seconds").register(metrieken);
    }

    /** How long each certificate still holds (negative: no longer), by configuration and place in its store. Empty without TLS. */
    public Map<String, Duration> geldig() {
        Map<String, Duration> geldig = new TreeMap<>();
        tls.getDefault().ifPresent(standaard -> neemOp(ZONDER_NAAM, standaard, geldig));
        namen.forEach(naam -> tls.get(naam).ifPresent(benoemd -> neemOp(naam, benoemd, geldig)));
        return geldig;
    }

    private Optional<Duration> kortste() {
        return geldig().values().stream().min(Duration::compareTo);
    }

    private void neemOp(String naam, TlsConfiguration configuratie, Map<String, Duration> geldig) {
        if (configuratie.getKeyStore() != null) {
            vervalmomenten(configuratie.getKeyStore()).forEach((plaats, verval) -> geldig.put(naam + "/" + plaats, Duration.between(klok.instant(), verval)));
        }
    }

    /** Last moment of the earliest certificate of each chain in this store, by its place. */
    static Map<String, Instant> vervalmomenten(KeyStore sleutels) {
        Map<String, Instant> momenten = new TreeMap<>();
        try {
            for (String plaats : Collections.list(sleutels.aliases())) {
                eersteVerval(sleutels, plaats).ifPresent(moment -> momenten.put(plaats, moment));
            }
        } catch (KeyStoreException e) {
            throw new IllegalStateException("De certificaten zijn niet te lezen", e);
        }
        return momenten;
    }

    private static Optional<Instant> eersteVerval(KeyStore sleutels, String plaats) throws KeyStoreException {
        List<Object> keten = new ArrayList<>(sleutels.getCertificateChain(plaats) == null ? List.of() : List.of(sleutels.getCertificateChain(plaats)));
        keten.add(sleutels.getCertificate(plaats));
        return keten.stream().filter(Objects::nonNull).filter(X509Certificate.class::isInstance).map(X509Certificate.class::cast)
                .map(certificaat -> certificaat.getNotAfter().toInstant()).min(Instant::compareTo);
    }
}
