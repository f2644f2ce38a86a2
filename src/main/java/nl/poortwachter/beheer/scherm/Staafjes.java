package nl.poortwachter.beheer.scherm;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small bar chart as SVG, without script and without style of its own. It is a picture for the eye: the numbers stand beside it in text.
 *
 * @param waarden one bar each, in order of time
 */
public record Staafjes(List<Long> waarden) {
    private static final int BREED = 6;
    private static final int TUSSEN = 2;
    private static final int HOOG = 28;

    /** All bars together. */
    public long totaal() {
        return waarden.stream().mapToLong(Long::longValue).sum();
    }

    /** The picture, with this as its text alternative. */
    @TemplateExtension
    public static RawString svg(Staafjes staafjes, String omschrijving) {
        long hoogste = Math.max(1, staafjes.waarden().isEmpty() ? 1 : Collections.max(staafjes.waarden()));
        String staven = IntStream.range(0, staafjes.waarden().size()).mapToObj(i -> staaf(i, staafjes.waarden().get(i), hoogste)).collect(Collectors.joining());
        int breedte = staafjes.waarden().size() * (BREED + TUSSEN);
        return new RawString("<svg class=\"staafjes\" role=\"img\" aria-label=\"" + veilig(omschrijving) + "\" viewBox=\"0 0 " + breedte + " " + HOOG
                + "\" width=\"" + breedte + "\" height=\"" + HOOG + "\" focusable=\"false\">" + staven + "</svg>");
    }

    private static String staaf(int plaats, long waarde, long hoogste) {
        long hoog = waarde == 0 ? 1 : Math.max(2, Math.round((double) waarde * HOOG / hoogste));
        return "<rect" + (waarde == 0 ? " class=\"leeg\"" : "") + " x=\"" + plaats * (BREED + TUSSEN) + "\" y=\"" + (HOOG - hoog) + "\" width=\"" + BREED
                + "\" height=\"" + hoog + "\" rx=\"1\"/>";
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
