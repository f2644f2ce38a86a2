package nl.poortwachter.bericht;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One element of a message as it was read: name, text, attributes, children, and where it stood in the file. Immutable once read.
 * Text of an element with children is kept only when it is more than white space, so that the schema check can still refuse it.
 */
public final class Knoop {
    private final String naamruimte;
    private final String naam;
    private final List<Attribuut> attributen;
    private final Plaats plaats;
    private final Knoop ouder;
    private List<Knoop> kinderen = List.of();
    private String tekst = "";
    private int einde;
    /** Place among the siblings of the same name, from 1; 0 when there are none. Holds once the parent has numbered its children. */
    private int nummer;
    private boolean kinderenGenummerd;

    /** An attribute or namespace declaration; {@code naamruimte} is empty for an attribute without prefix. */
    public record Attribuut(String naamruimte, String voorvoegsel, String naam, String waarde, boolean isNaamruimte) { }

    /** Where the element begins: offset in characters, line and column counted from 1. */
    public record Plaats(int begin, int regel, int kolom) { }

    Knoop(Knoop ouder, String naamruimte, String naam, List<Attribuut> attributen, Plaats plaats) {
        this.ouder = ouder;
        this.naamruimte = naamruimte;
        this.naam = naam;
        this.attributen = attributen;
        this.plaats = plaats;
    }

    void voegToe(Knoop kind) {
        if (kinderen.isEmpty()) {
            kinderen = new ArrayList<>();
        }
        kinderen.add(kind);
        kinderenGenummerd = false;
    }

    void sluit(String gelezenTekst, int eindpositie) {
        tekst = kinderen.isEmpty() || !isWitruimte(gelezenTekst) ? gelezenTekst : "";
        einde = eindpositie;
    }

    /** White space in the sense of XML; String.isBlank takes more for white space than the schema does. */
    static boolean isWitruimte(CharSequence tekst) {
        return tekst.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r' || c == '\n');
    }

    /** Namespace URI, empty when there is none. */
    public String naamruimte() {
        return naamruimte;
    }

    /** Local name, such as {@code ToegewezenProduct}. */
    public String naam() {
        return naam;
    }

    /** Attributes and namespace declarations in document order. */
    public List<Attribuut> attributen() {
        return attributen;
    }

    /** The element around this one, or null for the root. */
    public Knoop ouder() {
        return ouder;
    }

    /** Child elements in document order. */
    public List<Knoop> kinderen() {
        return kinderen;
    }

    /** The text as sent: CDATA counts as text, comments inside do not interrupt it, no white space is removed. */
    public String tekst() {
        return tekst;
    }

    /** Offset of the first character of the element in the message, in characters (UTF-16 units). */
    public int begin() {
        return plaats.begin();
    }

    /** Offset just after the last character of the element. */
    public int einde() {
        return einde;
    }

    /** Line on which the element begins, from 1. */
    public int regel() {
        return plaats.regel();
    }

    /** Column in which the element begins, from 1. */
    public int kolom() {
        return plaats.kolom();
    }

    /** The first element below this one along these local names, or null. */
    public Knoop vind(String... pad) {
        Knoop hier = this;
        for (String stap : pad) {
            hier = hier.kind(stap);
            if (hier == null) {
                return null;
            }
        }
        return hier;
    }

    private Knoop kind(String naamKind) {
        for (Knoop kind : kinderen) {
            if (kind.naam.equals(naamKind)) {
                return kind;
            }
        }
        return null;
    }

    /** All elements at the end of this path of local names, e.g. every ToegewezenProduct below Client/ToegewezenProducten. */
    public List<Knoop> vindAlle(String... pad) {
        List<Knoop> hier = List.of(this);
        for (String stap : pad) {
            List<Knoop> dieper = new ArrayList<>();
            for (Knoop knoop : hier) {
                knoop.voegKinderenToe(stap, dieper);
            }
            hier = dieper;
        }
        return Collections.unmodifiableList(hier);
    }

    private void voegKinderenToe(String naamKind, List<Knoop> gevonden) {
        for (Knoop kind : kinderen) {
            if (kind.naam.equals(naamKind)) {
                gevonden.add(kind);
            }
        }
    }

    /** Trimmed text of the first element along the path, or null when it is absent. */
    public String waarde(String... pad) {
        Knoop gevonden = vind(pad);
        return gevonden == null ? null : gevonden.tekst.strip();
    }

    /** XPath without prefixes; an index appears where siblings share the name: /Bericht/Client/StartProducten/StartProduct[2]. */
    public String pad() {
        if (ouder == null) {
            return "/" + naam;
        }
        if (!ouder.kinderenGenummerd) {
            ouder.nummerKinderen();
        }
        return ouder.pad() + "/" + naam + (nummer == 0 ? "" : "[" + nummer + "]");
    }

    /** All at once: thousands of elements that each ask for their path must not be counted thousands of times. */
    private void nummerKinderen() {
        Map<String, Integer> aantallen = new HashMap<>();
        kinderen.forEach(kind -> aantallen.merge(kind.naam, 1, Integer::sum));
        Map<String, Integer> geteld = new HashMap<>();
        kinderen.forEach(kind -> kind.nummer = aantallen.get(kind.naam) == 1 ? 0 : geteld.merge(kind.naam, 1, Integer::sum));
        kinderenGenummerd = true;
    }

    /** The names from below the root to this element, joined by a slash and without indexes: Client/Naam/Voornamen. Empty for the root. */
    public String elementpad() {
        if (ouder == null) {
            return "";
        }
        String boven = ouder.elementpad();
        return boven.isEmpty() ? naam : boven + "/" + naam;
    }

    /** A copy of this tree without these elements; positions still refer to the message as it was sent. */
    public Knoop zonder(Set<Knoop> weg) {
        return weg.isEmpty() ? this : kopie(null, weg);
    }

    private Knoop kopie(Knoop nieuweOuder, Set<Knoop> weg) {
        Knoop kopie = new Knoop(nieuweOuder, naamruimte, naam, attributen, plaats);
        for (Knoop kind : kinderen) {
            if (!weg.contains(kind)) {
                kopie.voegToe(kind.kopie(kopie, weg));
            }
        }
        kopie.sluit(tekst, einde);
        return kopie;
    }
}
