package nl.poortwachter.bericht;

import java.util.Arrays;
import java.util.Optional;

/**
 * The message kinds in scope (code list COD002 without declarations). A heenbericht has a return kind; a return kind answers a heenbericht.
 */
public enum Berichtsoort {
    JW301("436", Richting.GEMEENTE_NAAR_AANBIEDER, null),
    JW302("437", Richting.GEMEENTE_NAAR_AANBIEDER, JW301),
    JW305("438", Richting.AANBIEDER_NAAR_GEMEENTE, null),
    JW306("439", Richting.AANBIEDER_NAAR_GEMEENTE, JW305),
    JW307("440", Richting.AANBIEDER_NAAR_GEMEENTE, null),
    JW308("441", Richting.AANBIEDER_NAAR_GEMEENTE, JW307),
    JW315("446", Richting.AANBIEDER_NAAR_GEMEENTE, null),
    JW316("447", Richting.AANBIEDER_NAAR_GEMEENTE, JW315),
    JW317("486", Richting.AANBIEDER_NAAR_GEMEENTE, null),
    JW318("487", Richting.AANBIEDER_NAAR_GEMEENTE, JW317),
    JW319("488", Richting.GEMEENTE_NAAR_AANBIEDER, null),
    JW320("489", Richting.GEMEENTE_NAAR_AANBIEDER, JW319);

    /** Which kind of code stands in Header/Afzender; a return keeps the header of the message it answers (IV028), so also its direction. */
    public enum Richting { GEMEENTE_NAAR_AANBIEDER, AANBIEDER_NAAR_GEMEENTE }

    private final String berichtcode;
    private final Richting kop;
    private final Berichtsoort heen;

    Berichtsoort(String berichtcode, Richting kop, Berichtsoort heen) {
        this.berichtcode = berichtcode;
        this.kop = kop;
        this.heen = heen;
    }

    /** The three digits of Header/BerichtCode. */
    public String berichtcode() {
        return berichtcode;
    }

    /** True for JW302, 306, 308, 316, 318 and 320. */
    public boolean isRetour() {
        return heen != null;
    }

    /** The kind that this return answers; itself for a heenbericht. */
    public Berichtsoort heen() {
        return isRetour() ? heen : this;
    }

    /** The return kind of a heenbericht; itself for a return. */
    public Berichtsoort retour() {
        return isRetour() ? this : Arrays.stream(values()).filter(s -> s.heen == this).findFirst().orElseThrow();
    }

    /** True when Header/Afzender holds the gemeentecode (and Header/Ontvanger the AGB code). */
    public boolean afzenderIsGemeente() {
        return kop == Richting.GEMEENTE_NAAR_AANBIEDER;
    }

    /** The kind with this BerichtCode, if in scope. */
    public static Optional<Berichtsoort> metCode(String berichtcode) {
        return Arrays.stream(values()).filter(s -> s.berichtcode.equals(berichtcode)).findFirst();
    }
}
