package nl.poortwachter.minimaliteit.beleid;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The JSON Schema of policy files (beleid/schema.json). */
final class Beleidsschema {
    private static final SchemaValidatorsConfig INSTELLING = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER).locale(Locale.forLanguageTag("nl")).build();

    private final JsonSchema schema;

    Beleidsschema() {
        try (InputStream bron = Beleidsschema.class.getClassLoader().getResourceAsStream("beleid/schema.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(bron, INSTELLING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what does not fit the schema to the errors of the document; true when all fits. */
    boolean keurt(Yamldocument document) {
        var afwijkingen = schema.validate(document.inhoud());
        afwijkingen.forEach(a -> document.fout(plaats(a), melding(a)));
        return afwijkingen.isEmpty();
    }

    /** A property that does not belong there is named apart from the object it stands in. */
    private static String plaats(ValidationMessage afwijking) {
        String hier = afwijking.getInstanceLocation().toString();
        return afwijking.getProperty() == null ? hier : hier + "/" + afwijking.getProperty();
    }

    private static String melding(ValidationMessage afwijking) {
        String plaats = afwijking.getInstanceLocation().toString();
        return (plaats.isEmpty() ? "het bestand" : plaats) + ": " + afwijking.getError() + ".";
    }
}
