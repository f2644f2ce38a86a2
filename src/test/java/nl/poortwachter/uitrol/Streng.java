package nl.poortwachter.uitrol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads manifests the way the API server does with strict validation: a field that does not exist, or has the wrong type, is a fault. */
final class Streng {
    private static final Map<String, Class<?>> KERN = Map.of("v1 Service", Service.class, "v1 ServiceAccount", ServiceAccount.class, "apps/v1 Deployment", Deployment.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class, "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class);
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new ZonderRestvak());

    private Streng() { }

    /** The model keeps fields it does not know in a drawer of their own; without that drawer they are faults. */
    private static final class ZonderRestvak extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated deel) {
            return Boolean.FALSE;
        }
    }

    /** What is wrong with this object; nothing when it is right. An object of a kind that is not known here is wrong. */
    static List<String> fouten(Manifest manifest) {
        Class<?> soort = KERN.get(manifest.op("/apiVersion").asText() + " " + manifest.soort());
        return soort == null ? volgensSchema(manifest) : volgensModel(manifest, soort);
    }

    private static List<String> volgensModel(Manifest manifest, Class<?> soort) {
        try {
            JSON.treeToValue(manifest.inhoud(), soort);
            return List.of();
        } catch (JsonProcessingException e) {
            return List.of(e.getOriginalMessage());
        }
    }

    private static List<String> volgensSchema(Manifest manifest) {
        try (InputStream schema = Streng.class.getResourceAsStream("/k8s/" + manifest.soort() + ".json")) {
            if (schema == null) {
                return List.of("onbekende soort " + manifest.soort());
            }
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(manifest.inhoud()).stream().map(Object::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
