package nl.poortwachter.controle.niveau1;

import java.util.Arrays;
import java.util.function.Supplier;
import nl.poortwachter.bericht.Knoop;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between the tree and the JDK's schema engine and makes up for two of its habits.
 *
 * <p>It counts a character outside the basic plane (an emoji, a rare Chinese character) as two, where the length facets of XSD mean one;
 * such a character is shown to it as U+FFFD, which every type of the standard treats the same. And its patterns take quadratic time, so
 * that a long text is judged here: no element but free text needs more than {@link #LANGSTE_TEKST}.
 */
final class Schemavoeder extends XMLFilterImpl {
    /** In characters. The longest text with a maximum is LDT_Naam with 200; white space and leading zeros may come on top. */
    static final int LANGSTE_TEKST = 1000;

    private static final String VRIJE_TEKST = "LDT_Commentaar";
    private static final char VERVANGING = '\uFFFD';

    private final Schemamodel model;
    private final Foutverzamelaar fouten;
    private final Supplier<Knoop> hier;

    Schemavoeder(Schemamodel model, Foutverzamelaar fouten, Supplier<Knoop> hier, ContentHandler motor) {
        this.model = model;
        this.fouten = fouten;
        this.hier = hier;
        setContentHandler(motor);
    }

    @Override
    public void characters(char[] tekens, int begin, int lengte) throws SAXException {
        Knoop knoop = hier.get();
        if (lengte > LANGSTE_TEKST && model.type(knoop).filter(type -> !type.is(VRIJE_TEKST) && type.kinderen().isEmpty()).isPresent()) {
            fouten.teLang(knoop, LANGSTE_TEKST);
            return;
        }
        char[] geteld = buitenBasisvlakVervangen(tekens, begin, lengte);
        super.characters(geteld, 0, geteld.length);
    }

    private static char[] buitenBasisvlakVervangen(char[] tekens, int begin, int lengte) {
        char[] uit = new char[lengte];
        int n = 0;
        for (int i = begin; i < begin + lengte; i++) {
            // The reader lets no lone surrogate through, so the second half of a pair is always there to be left out.
            if (!Character.isLowSurrogate(tekens[i])) {
                uit[n++] = Character.isHighSurrogate(tekens[i]) ? VERVANGING : tekens[i];
            }
        }
        return n == lengte ? uit : Arrays.copyOf(uit, n);
    }
}
