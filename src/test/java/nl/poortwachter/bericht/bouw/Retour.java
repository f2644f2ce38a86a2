package nl.poortwachter.bericht.bouw;

/** JW302, 306, 308, 316, 318 or 320 on a message: header only, without codes (all well), IdentificatieRetour R0001 of 2026-04-02. */
public final class Retour extends Berichtbouwer<Retour> {
    private final Berichtbouwer<?> origineel;

    private Retour(Berichtbouwer<?> origineel) {
        super(origineel.soort().retour());
        this.origineel = origineel;
        onderdeel().verwijder("Header");
        onderdeel().haal("Header").neemOver(origineel.onderdeel().vind("Header"));
        met("Header/BerichtCode", soort().berichtcode()).met("Header/IdentificatieRetour", "R0001").met("Header/DagtekeningRetour", "2026-04-02");
        met("Header/XsdVersieRetour/BasisschemaXsdVersie", "1.0.0").met("Header/XsdVersieRetour/BerichtXsdVersie", "1.0.0");
    }

    /** The return that approves this message. */
    public static Retour op(Berichtbouwer<?> origineel) {
        return new Retour(origineel);
    }

    /** Header/IdentificatieRetour. */
    public Retour identificatieRetour(String identificatie) {
        return met("Header/IdentificatieRetour", identificatie);
    }

    /** Sets the one RetourCode of the header. */
    public Retour kopcode(String retourcode) {
        return met("Header/RetourCodes/RetourCode", retourcode);
    }

    /** Takes the content of the original over, with 0200 on every class and on the header; change single codes by {@code met}. */
    public Retour metInhoud() {
        origineel.onderdeel().kinderen().stream().filter(k -> !k.vorm().naam().equals("Header"))
                .forEach(k -> onderdeel().haal(k.vorm().naam()).neemOver(k));
        geefCodes(onderdeel());
        return this;
    }

    private static void geefCodes(Onderdeel deel) {
        if (deel.vorm().kinderen().stream().anyMatch(k -> k.naam().equals("RetourCodes"))) {
            deel.haal("RetourCodes/RetourCode").zet("0200");
        }
        deel.kinderen().forEach(Retour::geefCodes);
    }

    @Override
    Retour zelf() {
        return this;
    }
}
