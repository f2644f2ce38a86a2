package nl.poortwachter.bericht.bouw;

/**
 * What the builders of messages and of their parts share. Paths start below the part itself: {@code Client/Bsn} for a message,
 * {@code Product/Code} for a product; {@code [2]} chooses the second of elements with the same name.
 */
public abstract class Bouwer<B extends Bouwer<B>> {
    private final Onderdeel onderdeel;

    Bouwer(Onderdeel onderdeel) {
        this.onderdeel = onderdeel;
    }

    /** Sets the value of an element, made when it is not there yet. */
    public B met(String pad, Object waarde) {
        onderdeel.haal(pad).zet(waarde.toString());
        return zelf();
    }

    /** Makes an element without content, such as an Adres without any of its optional parts. */
    public B metLeeg(String pad) {
        onderdeel.haal(pad).wisKinderen();
        return zelf();
    }

    /** Takes an element away, with all below it; nothing happens when it is absent. */
    public B zonder(String... paden) {
        for (String pad : paden) {
            onderdeel.verwijder(pad);
        }
        return zelf();
    }

    /** The value at this path, or null when it is absent. */
    public String waarde(String pad) {
        Onderdeel gevonden = onderdeel.vind(pad);
        return gevonden == null ? null : gevonden.tekst();
    }

    Onderdeel onderdeel() {
        return onderdeel;
    }

    abstract B zelf();
}
