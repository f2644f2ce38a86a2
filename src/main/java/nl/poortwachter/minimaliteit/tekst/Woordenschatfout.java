package nl.poortwachter.minimaliteit.tekst;

/** De woordenschat is niet te lezen of klopt niet; de boodschap noemt bestand en regel. */
public class Woordenschatfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Fout met de plaats erin. */
    public Woordenschatfout(String boodschap, Throwable oorzaak) {
        super(boodschap, oorzaak);
    }

    /** Fout met de plaats erin. */
    public Woordenschatfout(String boodschap) {
        super(boodschap);
    }
}
