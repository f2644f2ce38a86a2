package nl.poortwachter.controle.niveau2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;

/**
 * A message with all that level 2 finds in it. The name begins with the rule, the message and the class: CD041_jw315_aangevraagdproduct_.
 */
record Geval(String naam, Berichtbouwer<?> bericht, List<Uitkomst> verwacht) {
    private static final Niveau2 NIVEAU2 = new Niveau2();

    /** A finding without its place in the file and its text. */
    record Uitkomst(String code, int niveau, Ernst ernst, String retourcode, String pad) {
        static Uitkomst van(Bevinding bevinding) {
            return new Uitkomst(bevinding.code(), bevinding.niveau(), bevinding.ernst(), bevinding.retourcode(), bevinding.pad());
        }
    }

    /** Breaks the rule that the name begins with, at this path, and no other. */
    static Geval breekt(String naam, Berichtbouwer<?> bericht, String pad) {
        return new Geval(naam, bericht, List.of(fout(naam.substring(0, naam.indexOf('_')), pad)));
    }

    /** Holds, if only just. */
    static Geval houdt(String naam, Berichtbouwer<?> bericht) {
        return new Geval(naam, bericht, List.of());
    }

    /** Breaks this one as well; for rules that cannot be broken one at a time. Findings come in the order of the message. */
    Geval en(String code, String pad) {
        List<Uitkomst> meer = new ArrayList<>(verwacht);
        meer.add(fout(code, pad));
        return new Geval(naam, bericht, List.copyOf(meer));
    }

    /** The same under another name. */
    Geval genaamd(String andereNaam) {
        return new Geval(andereNaam, bericht, verwacht);
    }

    void toets() {
        assertThat(NIVEAU2.controleer(bericht.lees()).stream().map(Uitkomst::van)).as(naam).containsExactlyElementsOf(verwacht);
    }

    private static Uitkomst fout(String code, String pad) {
        return new Uitkomst(code, 2, Ernst.FOUT, "0001", pad);
    }
}
