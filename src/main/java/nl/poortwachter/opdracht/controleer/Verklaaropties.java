package nl.poortwachter.opdracht.controleer;

import java.util.HashMap;
import java.util.Map;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.minimaliteit.Verklaring;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Verklaringtekst;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a sender can declare beside a message, as options; at the API these are request headers. */
final class Verklaaropties {
    @Option(names = "--fase", paramLabel = "N", converter = Fasenummer.class,
            description = "Fase van het traject, 0 tot en met 8; zonder deze optie volgt zij uit het bericht.")
    private Fase fase;
    @Option(names = "--doel", paramLabel = "DOEL", description = "Doel van de verstrekking, een woord uit het beleid.")
    private String doel;
    @Option(names = "--grondslag", paramLabel = "GRONDSLAG", description = "Wettelijke grondslag, een woord uit het beleid.")
    private String grondslag;
    @Option(names = "--professional", paramLabel = "NAAM", description = "Wie zich op een noodgeval beroept.")
    private String professional;
    @Option(names = "--reden", paramLabel = "TEKST", description = "Waarom er een noodgeval is.")
    private String reden;
    @Option(names = "--toestemming", paramLabel = "VERKLARING", converter = Toestemming.class,
            description = "Verklaring van toestemming: jeugdige of gezagsdrager, dan ;moment=2026-03-01T10:00:00Z;doel=...; meer met een komma ertussen.")
    private String toestemming;
    @Option(names = "--informatie", paramLabel = "VERKLARING", converter = Informatie.class,
            description = "Verklaring dat iemand geïnformeerd is, in dezelfde vorm.")
    private String informatie;

    /** As an {@link Aanlevering} carries it. */
    Map<String, String> alsVerklaring() {
        Map<String, String> verklaring = new HashMap<>();
        neemOp(verklaring, "fase", fase == null ? null : String.valueOf(fase.nummer()));
        neemOp(verklaring, "doel", doel);
        neemOp(verklaring, "grondslag", grondslag);
        neemOp(verklaring, "professional", professional);
        neemOp(verklaring, "reden", reden);
        neemOp(verklaring, "toestemming", toestemming);
        neemOp(verklaring, "informatie", informatie);
        return Map.copyOf(verklaring);
    }

    private static void neemOp(Map<String, String> verklaring, String naam, String waarde) {
        if (waarde != null) {
            verklaring.put(naam, waarde);
        }
    }

    /** Reads the number of a phase. */
    static final class Fasenummer implements ITypeConverter<Fase> {
        @Override
        public Fase convert(String nummer) {
            return Fase.lees(nummer).orElseThrow(() -> new TypeConversionException("geen fase"));
        }
    }

    /** Takes a statement of consent as it is, when it can be read. */
    static final class Toestemming extends Leesbaar {
        Toestemming() {
            super(Verklaring.Soort.TOESTEMMING);
        }
    }

    /** Takes a statement of information as it is, when it can be read. */
    static final class Informatie extends Leesbaar {
        Informatie() {
            super(Verklaring.Soort.INFORMATIE);
        }
    }

    /** A statement must be readable before anything is judged: it would count for every file. */
    abstract static class Leesbaar implements ITypeConverter<String> {
        private final Verklaring.Soort soort;

        Leesbaar(Verklaring.Soort soort) {
            this.soort = soort;
        }

        @Override
        public String convert(String tekst) {
            if (Verklaringtekst.lees(soort, tekst).isEmpty()) {
                throw new TypeConversionException("geen verklaring");
            }
            return tekst;
        }
    }
}
