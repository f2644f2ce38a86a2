package nl.poortwachter.bericht.bouw;

/** A product in a list of products: what ToegewezenProduct, AangevraagdProduct, NieuwProduct and the like share. */
public abstract class Productregel<D extends Productregel<D>> extends Bouwer<D> {
    Productregel(Onderdeel onderdeel) {
        super(onderdeel);
    }

    /** A product code that differs per line, so that lines of one message do not overlap by themselves: 45A04, 45A05 and so on. */
    static String code(int nummer) {
        return "45" + Integer.toString(Integer.parseInt("A03", 36) + nummer, 36).toUpperCase();
    }

    /** Product with a code; Omvang stays or becomes 4 hours a month (a code asks for one). */
    public D product(String categorie, String code) {
        if (kentOmvang() && waarde("Omvang/Volume") == null) {
            omvang(4, "04", "4");
        }
        return met("Product/Categorie", categorie).met("Product/Code", code);
    }

    /** Product with only a category; then without Omvang. */
    public D product(String categorie) {
        return zonderOmvang().met("Product/Categorie", categorie).zonder("Product/Code");
    }

    /** Omvang: volume, Eenheid (04 is hours) and Frequentie (2 week, 4 month, 6 the whole period). */
    public D omvang(int volume, String eenheid, String frequentie) {
        return met("Omvang/Volume", volume).met("Omvang/Eenheid", eenheid).met("Omvang/Frequentie", frequentie);
    }

    /** Budget in euro cents; then without Product/Code and without Omvang. */
    public D budget(int centen) {
        return zonderOmvang().zonder("Product/Code").met("Budget", centen);
    }

    private D zonderOmvang() {
        return kentOmvang() ? zonder("Omvang") : zelf();
    }

    private boolean kentOmvang() {
        return onderdeel().vorm().kinderen().stream().anyMatch(k -> k.naam().equals("Omvang"));
    }
}
