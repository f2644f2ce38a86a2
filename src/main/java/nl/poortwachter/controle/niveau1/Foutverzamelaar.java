package nl.poortwachter.controle.niveau1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Gathers the findings of one check: one per fault, no more than a sender can use. */
final class Foutverzamelaar implements ErrorHandler {
    private static final Pattern CODE = Pattern.compile("cvc-[A-Za-z0-9.-]+");

    private final int hoogstens;
    private final Foutvertaler vertaler;
    private final Supplier<Knoop> hier;
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final Set<Knoop> metWaardefout = new HashSet<>();

    /** Thrown to end a check that has said enough. */
    static final class Genoeg extends SAXException {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /**
     * @param hoogstens after this many findings the check ends
     * @param hier the element that is being checked at the moment
     */
    Foutverzamelaar(int hoogstens, Foutvertaler vertaler, Supplier<Knoop> hier) {
        this.hoogstens = hoogstens;
        this.vertaler = vertaler;
        this.hier = hier;
    }

    List<Bevinding> bevindingen() {
        return List.copyOf(bevindingen);
    }

    void teLang(Knoop knoop, int grens) throws SAXException {
        metWaardefout.add(knoop);
        voegToe(vertaler.teLang(knoop, grens));
    }

    @Override
    public void error(SAXParseException fout) throws SAXException {
        Knoop knoop = hier.get();
        String ruw = ruw(fout);
        if (gaatOverDeWaarde(ruw) && !metWaardefout.add(knoop)) {
            return;
        }
        voegToe(vertaler.vertaal(knoop, ruw));
    }

    /** The engine reports a wrong value twice: by its facet, and once more as cvc-type.3.1.3. The first says most. */
    private static boolean gaatOverDeWaarde(String ruw) {
        return !ruw.startsWith("cvc-complex-type") && !ruw.startsWith("cvc-elt") && !ruw.equals("cvc-type.3.1.1");
    }

    /** A fatal error is a failure of the engine, for the tree it is fed is well formed. */
    @Override
    public void fatalError(SAXParseException fout) {
        throw new IllegalStateException("Schemacontrole gestopt op " + ruw(fout));
    }

    @Override
    public void warning(SAXParseException fout) {
        // The engine warns about schema files it did not look for; the message itself is not meant.
    }

    private void voegToe(Bevinding bevinding) throws Genoeg {
        bevindingen.add(bevinding);
        if (bevindingen.size() >= hoogstens) {
            throw new Genoeg();
        }
    }

    /** The code with which the engine's sentence begins: the same in every locale, and never from the message. */
    private static String ruw(SAXParseException fout) {
        Matcher code = CODE.matcher(String.valueOf(fout.getMessage()));
        return code.lookingAt() ? code.group() : "onbekend";
    }
}
