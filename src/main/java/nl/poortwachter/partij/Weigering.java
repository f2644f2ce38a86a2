package nl.poortwachter.partij;

/** Why a message is refused at the door: which right, registration or route was missing. The names are part of the API: only add. */
public enum Weigering {
    VERZENDER_ONBEKEND("HUB-VERZENDER-ONBEKEND", "BRS01", Plaats.VERZENDER, "De verzender is hier niet geregistreerd."),
    VERZENDER_SOORT("HUB-VERZENDER-SOORT", "BRS01/IB007", Plaats.VERZENDER, "Een partij van deze soort verstuurt dit bericht niet."),
    VERZENDER_INACTIEF("HUB-VERZENDER-INACTIEF", "IB002", Plaats.VERZENDER, "De verzender is geregistreerd, maar niet actief."),
    VERZENDER_BERICHT("HUB-VERZENDER-BERICHT", "IB007", Plaats.VERZENDER, "De verzender mag deze berichtsoort niet versturen."),
    VERZENDER_ROUTE("HUB-VERZENDER-ROUTE", "BRS33", Plaats.VERZENDER,
            "Voor de verzender is geen aflevering ingesteld, zodat er geen retourbericht naar hem toe kan."),
    AFNEMER_VERZENDEN("HUB-AFNEMER-VERZENDEN", "BRS02/IB006", Plaats.BERICHT, "De afnemer mist het recht om te verzenden."),
    AFNEMER_BERICHT("HUB-AFNEMER-BERICHT", "BRS02/IB008", Plaats.BERICHT, "De afnemer mag deze berichtsoort niet aanleveren."),
    MACHTIGING_GEEN("HUB-MACHTIGING-GEEN", "BRS03/IB009", Plaats.VERZENDER,
            "De afnemer is niet van de verzender en heeft van hem geen machtiging."),
    MACHTIGING_BERICHT("HUB-MACHTIGING-BERICHT", "BRS03/IB009", Plaats.VERZENDER,
            "De machtiging van de verzender geldt niet voor deze berichtsoort."),
    MACHTIGING_PERIODE("HUB-MACHTIGING-PERIODE", "BRS03/IB009", Plaats.VERZENDER, "De machtiging van de verzender geldt vandaag niet."),
    BESTEMMING_ONBEKEND("HUB-BESTEMMING-ONBEKEND", "BRS04/IB010", Plaats.BESTEMMING, "De geadresseerde is hier niet aangesloten."),
    BESTEMMING_SOORT("HUB-BESTEMMING-SOORT", "BRS04/IB010", Plaats.BESTEMMING, "Een partij van deze soort ontvangt dit bericht niet."),
    BESTEMMING_INACTIEF("HUB-BESTEMMING-INACTIEF", "BRS04/IB010", Plaats.BESTEMMING, "De geadresseerde is aangesloten, maar niet actief."),
    BESTEMMING_BERICHT("HUB-BESTEMMING-BERICHT", "BRS05/IB011", Plaats.BESTEMMING, "De geadresseerde ontvangt deze berichtsoort niet."),
    BESTEMMING_ROUTE("HUB-BESTEMMING-ROUTE", "BRS33", Plaats.BESTEMMING, "Voor de geadresseerde is geen aflevering ingesteld."),
    BERICHTSOORT_UIT("HUB-BERICHTSOORT-UIT", "IB023", Plaats.BERICHT, "Deze berichtsoort is in deze omgeving uitgeschakeld."),
    BERICHTSOORT_UIT_PARTIJ("HUB-BERICHTSOORT-UIT-PARTIJ", "IB023", Plaats.BERICHT,
            "Deze berichtsoort is voor de verzender of de geadresseerde uitgeschakeld.");

    /** Where in the message the reason shows. */
    public enum Plaats {
        /** The code of the sending party. */
        VERZENDER,
        /** The code of the party it goes to. */
        BESTEMMING,
        /** Header/BerichtCode. */
        BERICHT
    }

    private final String code;
    private final String hubcode;
    private final Plaats plaats;
    private final String melding;

    Weigering(String code, String hubcode, Plaats plaats, String melding) {
        this.code = code;
        this.hubcode = hubcode;
        this.plaats = plaats;
        this.melding = melding;
    }

    /** Our own code. */
    public String code() {
        return code;
    }

    /** The codes of the hubs for the same refusal, VECOZO's (BRS) before the municipal hub's (IB). */
    public String hubcode() {
        return hubcode;
    }

    /** Where in the message the reason shows. */
    public Plaats plaats() {
        return plaats;
    }

    /** Dutch sentence for the caller. */
    public String melding() {
        return melding;
    }
}
