package nl.poortwachter.verwerking;

/** What the findings on a message come down to. */
final class Besluit {
    private Besluit() { }

    static Stand over(Doorgang doorgang) {
        if (doorgang.isGeweigerd()) {
            return Stand.GEWEIGERD;
        }
        if (doorgang.isOngekoppeld()) {
            return Stand.ONGEKOPPELD;
        }
        if (!doorgang.moetWachten()) {
            return Stand.GEACCEPTEERD;
        }
        // Only the policy holds a message after minimisation: processing for this citizen is restricted.
        return doorgang.uitkomst() == null ? Stand.AANGEHOUDEN : Stand.BEPERKT;
    }
}
