package nl.poortwachter.beheer.bericht;

/** Why a message waits, as the key of a text. */
final class Wachtreden {
    private Wachtreden() { }

    /** For a message in this state with this row in the outbox, or null when it waits for nothing. */
    static String van(String stand, Bezorging bezorging) {
        return switch (stand) {
            case "aangehouden" -> "wacht_aangehouden";
            case "beperkt" -> "wacht_beperkt";
            case "ongekoppeld" -> "wacht_ongekoppeld";
            case "onbestelbaar" -> "wacht_onbestelbaar";
            case "geaccepteerd" -> bezorging == null ? null : bijBezorging(bezorging);
            default -> null;
        };
    }

    private static String bijBezorging(Bezorging b) {
        if (b.stand().equals("bezig")) {
            return "wacht_bezig";
        }
        if (b.wijze().equals("postbus")) {
            return "wacht_postbus";
        }
        if (b.gepauzeerd() != null) {
            return "wacht_pauze";
        }
        if (b.onderbroken() != null) {
            return "wacht_onderbroken";
        }
        if (b.voorganger()) {
            return "wacht_voorganger";
        }
        return b.pogingen() == 0 ? "wacht_aan_de_beurt" : "wacht_herkansing";
    }
}
