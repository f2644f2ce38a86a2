package nl.poortwachter.minimaliteit.beleid;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.poortwachter.keten.Fase;

/** How the words of a policy file become values: lower-case words with hyphens, phases as numbers or ranges, a decision alone or with conditions. */
final class Beleidsvorm {
    private static final ObjectMapper LEZER = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule()
                    .addDeserializer(Cel.class, lezer(Beleidsvorm::cel))
                    .addDeserializer(Fase.class, lezer(knoop -> Fase.lees(knoop.asText()).orElseThrow()))
                    .addKeyDeserializer(Fase.class, new Fasesleutel())
                    .setDeserializerModifier(new Woordenkeuze()));

    private Beleidsvorm() { }

    /** The file's content, which passed the schema, as a value of this type. */
    static <T> T lees(JsonNode inhoud, Class<T> type) {
        ObjectNode gespreid = inhoud.deepCopy();
        gespreid.path("regels").forEach(regel -> spreid((ObjectNode) regel));
        try {
            return LEZER.treeToValue(gespreid, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Het beleid voldoet aan het schema maar is niet te lezen.", e);
        }
    }

    /** The phases that a key names: "4" or "4-7". */
    static List<Fase> fases(String sleutel) {
        int eerste = sleutel.charAt(0) - '0';
        int laatste = sleutel.charAt(sleutel.length() - 1) - '0';
        return Arrays.stream(Fase.values()).filter(f -> f.nummer() >= eerste && f.nummer() <= laatste).toList();
    }

    private static void spreid(ObjectNode regel) {
        if (regel.path("fases") instanceof ObjectNode bereik) {
            ObjectNode perFase = bereik.objectNode();
            bereik.fields().forEachRemaining(cel -> fases(cel.getKey()).forEach(f -> perFase.set(String.valueOf(f.nummer()), cel.getValue())));
            regel.set("fases", perFase);
        }
    }

    private static Cel cel(JsonNode knoop) {
        if (knoop.isTextual()) {
            return Cel.van(Besluit.metNaam(knoop.asText()));
        }
        List<String> als = new ArrayList<>();
        if (knoop.get("als").isTextual()) {
            als.add(knoop.get("als").asText());
        } else {
            knoop.get("als").forEach(naam -> als.add(naam.asText()));
        }
        return new Cel(List.copyOf(als), Besluit.metNaam(knoop.get("dan").asText()), Besluit.metNaam(knoop.get("anders").asText()));
    }

    private interface Omzetting<T> {
        T van(JsonNode knoop);
    }

    private static <T> JsonDeserializer<T> lezer(Omzetting<T> omzetting) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser bron, DeserializationContext context) throws IOException {
                return omzetting.van(bron.readValueAsTree());
            }
        };
    }

    private static final class Fasesleutel extends KeyDeserializer {
        @Override
        public Object deserializeKey(String sleutel, DeserializationContext context) {
            return Fase.lees(sleutel).orElseThrow();
        }
    }

    private static final class Woordenkeuze extends BeanDeserializerModifier {
        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type, BeanDescription beschrijving,
                                                          JsonDeserializer<?> gewoon) {
            if (type.getRawClass() == Fase.class) {
                return gewoon;
            }
            Object[] waarden = type.getRawClass().getEnumConstants();
            return lezer(knoop -> Arrays.stream(waarden)
                    .filter(w -> ((Enum<?>) w).name().equals(knoop.asText().toUpperCase(Locale.ROOT).replace('-', '_'))).findFirst().orElseThrow());
        }
    }
}
