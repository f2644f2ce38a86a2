package nl.poortwachter.opdracht.beleid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsblad;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsdocument;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidspagina;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one policy. */
@Command(name = "toon", description = "Toont wat een beleid per fase doorlaat, met de reden en de wet.")
final class Toon implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "BELEID", defaultValue = "standaard",
            description = "Naam van het beleid, gemeentecode of bestand; zonder argument het standaardbeleid.")
    private String beleid;
    @Option(names = "--formaat", paramLabel = "VORM", defaultValue = "tekst", description = "Vorm van de uitvoer: ${COMPLETION-CANDIDATES}.")
    private Formaat formaat;
    @Mixin
    private Beleidskeuze keuze;
    @Spec
    private CommandSpec spec;

    /** Shapes of the output. */
    enum Formaat {
        TEKST, JSON, HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter uit = spec.commandLine().getOut();
        Beleidsblad blad = Beleidsblad.van(keuze.kies(beleid));
        uit.print(switch (formaat) {
            case TEKST -> Beleidsdocument.markdown(blad);
            case HTML -> Beleidspagina.html(blad);
            case JSON -> new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(blad) + "\n";
        });
        uit.flush();
        return CommandLine.ExitCode.OK;
    }
}
