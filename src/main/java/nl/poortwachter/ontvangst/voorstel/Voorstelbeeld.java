package nl.poortwachter.ontvangst.voorstel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import nl.poortwachter.vierogen.Voorstel;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal and what became of it. Its attachment is not shown here: that may be the content of a message.
 *
 * @param stand voorgesteld, vervallen, bevestigd or afgewezen
 * @param inhoud what is to be done
 * @param uitkomst what came of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Voorstelbeeld(UUID id, String soort, String onderwerp, String stand,
                            @JsonRawValue @Schema(type = SchemaType.OBJECT) String inhoud, String reden, String voorgesteldDoor, Instant voorgesteldOp, Instant vervaltOp, String beslotenDoor, Instant beslotenOp,
                            String uitkomst) {

    /** As it stands at this moment. */
    public static Voorstelbeeld van(Voorstel v, Instant nu) {
        Voorstel.Beslissing b = v.beslissing();
        return new Voorstelbeeld(v.id(), v.soort(), v.onderwerp(), v.stand(nu), v.inhoud(), v.reden(), v.door(), v.op(), v.vervaltOp(),
                b == null ? null : b.door(), b == null ? null : b.op(), b == null ? null : b.uitkomst());
    }
}
