package nl.poortwachter.uitrol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.poortwachter.beheer.Bewakingsinstellingen;
import nl.poortwachter.verwerking.Instellingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests in k8s/ against the types of Kubernetes, against each other, and against the application they start. */
class ManifestenTest {
    private static final JsonNode POD = Manifest.van("Deployment", "poortwachter").op("/spec/template/spec");
    private static final JsonNode CONTAINER = POD.at("/containers/0");
    private static final Manifest DATABANK = Manifest.van("Cluster", "poortwachter-databank");

    static List<Manifest> alles() {
        return Manifest.onder(Manifest.BASIS);
    }

    static List<Path> kustomizations() throws IOException {
        try (Stream<Path> bestanden = Files.walk(Path.of("k8s"))) {
            return Stream.concat(bestanden.filter(p -> p.endsWith("kustomization.yaml")), Stream.of(Path.of("camel-routes/Kustomization"), Path.of("beleid/Kustomization")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("alles")
    void elkVeldBestaatEnHeeftDeGoedeSoort(Manifest manifest) {
        assertThat(Streng.fouten(manifest)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Deployment, poortwachter, /spec/template/spec/containers/0, imagePulPolicy", "NetworkPolicy, poortwachter, /spec, policyType",
            "HorizontalPodAutoscaler, poortwachter, /spec/behavior/scaleUp, policy", "Cluster, poortwachter-databank, /spec/backup, retention",
            "ServiceMonitor, poortwachter, /spec, endpoint"})
    void eenVeldDatNietBestaatWordtGevonden(String soort, String naam, String plaats, String veld) {
        Manifest manifest = Manifest.van(soort, naam);
        ((ObjectNode) manifest.op(plaats)).put(veld, "x");

        assertThat(Streng.fouten(manifest)).hasSize(1).first().asString().contains(veld);
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void eenKustomizationNoemtBestandenDieErZijnEnSlaatErGeenOver(Path bestand) throws IOException {
        JsonNode inhoud = Manifest.uit(bestand).findFirst().orElseThrow().inhoud();
        Set<Path> genoemd = genoemd(inhoud).map(naam -> bestand.resolveSibling(naam).normalize()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(inhoud.path("kind").asText()).isEqualTo("Kustomization");
        assertThat(genoemd).isNotEmpty().allMatch(Files::exists);
        try (Stream<Path> ernaast = Files.list(bestand.getParent())) {
            assertThat(genoemd).containsAll(ernaast.filter(p -> p.toString().endsWith(".yaml") && !p.equals(bestand)).toList());
        }
    }

    @Test
    void wieIetsZoektVindtDePods() {
        JsonNode etiketten = Manifest.van("Deployment", "poortwachter").op("/spec/template/metadata/labels");
        assertThat(Stream.of(Manifest.van("Deployment", "poortwachter").op("/spec/selector/matchLabels"), Manifest.van("Service", "poortwachter").op("/spec/selector"),
                Manifest.van("Service", "poortwachter-beheer").op("/spec/selector"), Manifest.van("PodDisruptionBudget", "poortwachter").op("/spec/selector/matchLabels"),
                Manifest.van("NetworkPolicy", "poortwachter").op("/spec/podSelector/matchLabels"), POD.at("/topologySpreadConstraints/0/labelSelector/matchLabels")))
                .allSatisfy(zoekt -> assertThat(etiketten.properties()).containsAll(zoekt.properties()).isNotEmpty());
        assertThat(Manifest.van("Service", "poortwachter-beheer").op("/metadata/labels").properties())
                .containsAll(Manifest.van("ServiceMonitor", "poortwachter").op("/spec/selector/matchLabels").properties());
        assertThat(Manifest.van("HorizontalPodAutoscaler", "poortwachter").op("/spec/scaleTargetRef/name").asText()).isEqualTo("poortwachter");
        assertThat(POD.path("serviceAccountName").asText()).isEqualTo(Manifest.van("ServiceAccount", "poortwachter").naam());
        assertThat(Manifest.van("ScheduledBackup", "poortwachter-databank").op("/spec/cluster/name").asText()).isEqualTo(DATABANK.naam());
    }

    @Test
    void poortenHebbenOveralDezelfdeNaam() {
        Set<String> poorten = namen(CONTAINER.path("ports"));
        assertThat(alles().stream().filter(m -> m.soort().equals("Service")).flatMap(m -> m.op("/spec/ports").findValuesAsText("targetPort").stream())).isNotEmpty()
                .allMatch(poorten::contains);
        assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe")).allSatisfy(proef ->
                assertThat(poorten).contains(CONTAINER.at("/" + proef + "/httpGet/port").asText()));
        assertThat(Manifest.van("ServiceMonitor", "poortwachter").op("/spec/endpoints").findValuesAsText("port"))
                .allMatch(namen(Manifest.van("Service", "poortwachter-beheer").op("/spec/ports"))::contains);
    }

    @Test
    void elkeMapWordtErgensVandaanGehaaldEnElkGeheimAlleenGenoemd() {
        assertThat(namen(CONTAINER.path("volumeMounts"))).isEqualTo(namen(POD.path("volumes")));
        assertThat(CONTAINER.path("env")).allSatisfy(variabele -> {
            boolean geheim = variabele.path("name").asText().matches(".*(PASSWORD|USERNAME|WAARDE)");
            assertThat(variabele.at("/valueFrom/secretKeyRef").isMissingNode()).as(variabele.path("name").asText()).isEqualTo(!geheim);
        });
        assertThat(alles()).noneMatch(m -> m.soort().equals("Secret"));
        assertThat(CONTAINER.toString()).contains("jdbc:postgresql://" + DATABANK.naam() + "-rw:5432/" + DATABANK.op("/spec/bootstrap/initdb/database").asText() + "?")
                .contains("\"" + DATABANK.naam() + "-app\"");
    }

    @Test
    void deDatabankMoetBewijzenWieZijIsEnAlleenHetCertificaatGaatMee() {
        String adres = CONTAINER.path("env").findValuesAsText("value").stream().filter(waarde -> waarde.startsWith("jdbc:")).findFirst().orElseThrow();
        assertThat(adres).endsWith("?sslmode=verify-full&sslrootcert=/app/databank-ca/ca.crt");
        assertThat(CONTAINER.path("volumeMounts").findValuesAsText("mountPath")).contains("/app/databank-ca");
        JsonNode uitgever = POD.path("volumes").valueStream().filter(v -> v.path("name").asText().equals("databank-ca")).findFirst().orElseThrow().path("secret");
        assertThat(uitgever.path("secretName").asText()).isEqualTo(DATABANK.naam() + "-ca");
        assertThat(uitgever.path("items").findValuesAsText("key")).containsExactly("ca.crt");
    }

    @Test
    void naarBuitenMagAlleenWatPoortwachterNodigHeeft() {
        assertThat(Manifest.van("NetworkPolicy", "poortwachter").op("/spec/egress").valueStream()
                .map(regel -> regel.path("to").findValues("matchLabels") + " " + regel.path("to").findValuesAsText("cidr") + " " + regel.path("ports").findValuesAsText("port")))
                .containsExactly("[{\"cnpg.io/cluster\":\"poortwachter-databank\"}] [] [5432]",
                        "[{\"kubernetes.io/metadata.name\":\"kube-system\"}, {\"k8s-app\":\"kube-dns\"}] [] [53, 53]",
                        "[{\"poortwachter.nl/rol\":\"identiteit\"}] [] [443, 8443]", "[{\"poortwachter.nl/rol\":\"bewaking\"}] [] [4318]",
                        "[] [0.0.0.0/0, ::/0] [443]");
    }

    @Test
    void hetProcesHeeftGeenRechtenDieHetNietNodigHeeft() {
        assertThat(POD.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(POD.at("/securityContext/runAsUser").asInt()).isPositive();
        assertThat(POD.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(POD.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(CONTAINER.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(CONTAINER.at("/securityContext/allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(CONTAINER.at("/securityContext/capabilities/drop/0").asText()).isEqualTo("ALL");
        assertThat(CONTAINER.at("/resources/requests")).hasSize(2);
        assertThat(CONTAINER.at("/resources/limits").has("memory")).isTrue();
    }

    @Test
    void vervangenGaatEenVoorEenEnWieStoptKrijgtDeTijd() throws IOException {
        Manifest uitrol = Manifest.van("Deployment", "poortwachter");
        assertThat(uitrol.op("/spec/replicas").asInt()).isEqualTo(3);
        assertThat(uitrol.op("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1)).isZero();
        assertThat(Manifest.van("PodDisruptionBudget", "poortwachter").op("/spec/maxUnavailable").asInt()).isEqualTo(1);
        int stoppen = CONTAINER.at("/lifecycle/preStop/sleep/seconds").asInt() + seconden("quarkus.shutdown.timeout") + seconden("camel.main.shutdown-timeout");
        assertThat(POD.path("terminationGracePeriodSeconds").asInt()).isGreaterThanOrEqualTo(stoppen);
        assertThat(seconden("camel.main.shutdown-timeout") * 1000).as("langer dan een ontvanger mag doen over zijn antwoord")
                .isGreaterThan(Integer.parseInt(toepassing().getProperty("poortwachter.aflevering.antwoordtijd")));
    }

    @Test
    void ookOpZijnDruktstPassenAlleVerbindingenInDeDatabank() throws IOException {
        Manifest schaal = Manifest.van("HorizontalPodAutoscaler", "poortwachter");
        int knooppunten = schaal.op("/spec/maxReplicas").asInt() + Manifest.van("Deployment", "poortwachter").op("/spec/strategy/rollingUpdate/maxSurge").asInt();
        int verbindingen = Integer.parseInt(toepassing().getProperty("quarkus.datasource.jdbc.max-size"));
        assertThat(DATABANK.op("/spec/postgresql/parameters/max_connections").asInt()).isGreaterThanOrEqualTo(knooppunten * verbindingen + 20);
    }

    @Test
    void schalenGaatOpEenMetriekDieDeAdapterMaaktUitEenDieBestaat() {
        String metriek = Manifest.van("HorizontalPodAutoscaler", "poortwachter").op("/spec/metrics/0/external/metric/name").asText();
        JsonNode regel = Manifest.uit(Path.of("bewaking/prometheus-adapter.yaml")).findFirst().orElseThrow().op("/externalRules/0");
        assertThat(regel.at("/name/as").asText()).isEqualTo(metriek);
        assertThat(regel.path("seriesQuery").asText()).contains("\"" + metriek + "\"");
        assertThat(Path.of("docs/handboek/metrieken.md")).content().contains("`" + metriek + "`");
    }

    @Test
    void elkeInstellingBestaatInDeToepassing() throws IOException {
        Set<String> bekend = Stream.of(Instellingen.class, Bewakingsinstellingen.class)
                .flatMap(soort -> ConfigMappings.getProperties(ConfigClass.configClass(soort)).keySet().stream()).collect(Collectors.toSet());
        Set<String> alsVariabele = bekend.stream().map(naam -> naam.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(java.util.Locale.ROOT)).collect(Collectors.toSet());

        assertThat(instellingen().stringPropertyNames().stream().filter(naam -> naam.startsWith("poortwachter."))).isNotEmpty().allMatch(bekend::contains);
        assertThat(namen(CONTAINER.path("env")).stream().filter(naam -> naam.startsWith("POORTWACHTER_"))).isNotEmpty().allMatch(alsVariabele::contains);
        assertThat(namen(CONTAINER.path("env")).stream().filter(naam -> !naam.startsWith("POORTWACHTER_")))
                .containsExactlyInAnyOrder("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD");
    }

    @Test
    void elkPadInDeInstellingenIsEenMapVanDeContainer() throws IOException {
        List<String> mappen = CONTAINER.path("volumeMounts").findValuesAsText("mountPath");
        Stream<String> paden = Stream.concat(instellingen().values().stream().map(String::valueOf), CONTAINER.path("env").findValuesAsText("value").stream())
                .filter(waarde -> waarde.startsWith("/app/"));

        assertThat(paden).hasSizeGreaterThan(4).allMatch(pad -> mappen.stream().anyMatch(map -> pad.equals(map) || pad.startsWith(map + "/")));
    }

    @Test
    void deContainerStartWatDeBouwMaakt() throws IOException {
        String bouw = Files.readString(Path.of("k8s/Containerfile"));
        assertThat(bouw).contains("USER 10001:10001", "ENTRYPOINT [\"java\"", "\"/app/quarkus-run.jar\"]", "CMD [\"serve\"]");
        assertThat(POD.at("/securityContext/runAsUser").asText()).isEqualTo("10001");
        assertThat(bouw.lines().filter(regel -> regel.startsWith("COPY")).map(regel -> regel.split(" ")[2])).allMatch(pad -> pad.startsWith("target/quarkus-app/"));
    }

    private static Stream<String> genoemd(JsonNode kustomization) {
        return Stream.of(kustomization.path("resources").valueStream().map(JsonNode::asText), kustomization.path("patches").valueStream().map(p -> p.path("path").asText()),
                kustomization.path("configMapGenerator").valueStream().flatMap(g -> g.path("files").valueStream()).map(JsonNode::asText)).flatMap(s -> s);
    }

    private static Set<String> namen(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false).map(deel -> deel.path("name").asText()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int seconden(String naam) throws IOException {
        return Integer.parseInt(instellingen().getProperty(naam).replace("s", ""));
    }

    private static Properties instellingen() throws IOException {
        return eigenschappen(Manifest.BASIS.resolve("application.properties"));
    }

    private static Properties toepassing() throws IOException {
        return eigenschappen(Path.of("src/main/resources/application.properties"));
    }

    private static Properties eigenschappen(Path bestand) throws IOException {
        Properties eigenschappen = new Properties();
        try (Reader inhoud = Files.newBufferedReader(bestand)) {
            eigenschappen.load(inhoud);
        }
        return eigenschappen;
    }
}
