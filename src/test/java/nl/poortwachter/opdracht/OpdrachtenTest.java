package nl.poortwachter.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** How the command line ends. */
class OpdrachtenTest {
    private final StringWriter terzijde = new StringWriter();

    @Test
    void een_uitvoer_die_heel_is_laat_de_exitcode_zoals_hij_is() {
        StringWriter uitvoer = new StringWriter();
        PrintWriter uit = new PrintWriter(uitvoer);
        uit.print("oordeel");

        assertThat(Opdrachten.sluitAf(1, uit, new PrintWriter(terzijde))).isEqualTo(1);
        assertThat(uitvoer.toString()).isEqualTo("oordeel");
        assertThat(terzijde.toString()).isEmpty();
    }

    @Test
    void een_uitvoer_die_niet_te_schrijven_was_geeft_2_en_wordt_gezegd() {
        PrintWriter uit = new PrintWriter(new VolleSchijf());
        uit.print("oordeel");

        assertThat(Opdrachten.sluitAf(0, uit, new PrintWriter(terzijde))).isEqualTo(2);
        assertThat(terzijde.toString()).contains("niet in zijn geheel geschreven");
    }

    private static final class VolleSchijf extends OutputStream {
        @Override
        public void write(int teken) throws IOException {
            throw new IOException("vol");
        }
    }
}
