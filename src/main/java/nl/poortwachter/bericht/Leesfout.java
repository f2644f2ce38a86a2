package nl.poortwachter.bericht;

/** The bytes cannot be read as one safe XML document. Carries a code and a place, never any content of the message. */
public final class Leesfout extends Exception {
    private final Code code;
    private final int regel;
    private final int kolom;

    /** Why reading stopped; the text is what the sender is told. */
    public enum Code {
        LEEG("Het bericht is leeg."),
        GROOTTE("Het bericht is groter dan toegestaan."),
        UTF8("Het bericht is geen geldige UTF-8."),
        BOM("Het bericht begint met een byte order mark; verstuur het zonder."),
        DOCTYPE("Het bericht bevat een DOCTYPE; dat is niet toegestaan."),
        DIEPTE("De elementen zijn dieper genest dan toegestaan."),
        TEKST("Een tekst in het bericht is langer dan toegestaan."),
        AANTAL("Het bericht heeft meer elementen, verschillende namen of commentaren dan toegestaan."),
        MEERDERE("Na het einde van het bericht volgt nog inhoud; verstuur één XML-document per keer."),
        XML("Het bericht is geen welgevormde XML.");

        private final String melding;

        Code(String melding) {
            this.melding = melding;
        }

        /** The code that callers see, such as LEES-DOCTYPE. */
        public String naam() {
            return "LEES-" + name();
        }

        /** Dutch sentence for the sender. */
        public String melding() {
            return melding;
        }
    }

    Leesfout(Code code, int regel, int kolom) {
        super(code.naam(), null, false, false);
        this.code = code;
        this.regel = regel;
        this.kolom = kolom;
    }

    /** Why the message was refused. */
    public Code code() {
        return code;
    }

    /** Line where reading stopped, from 1; 0 when the message as a whole is refused. */
    public int regel() {
        return regel;
    }

    /** Column where reading stopped, from 1; 0 when the message as a whole is refused. */
    public int kolom() {
        return kolom;
    }
}
