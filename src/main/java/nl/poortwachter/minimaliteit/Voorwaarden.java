package nl.poortwachter.minimaliteit;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Voorwaarde;
import nl.poortwachter.minimaliteit.beleid.Voorwaarde.Toets;

/** The registry of tests behind the conditions that a policy names: a new kind of test is one line here and one word in the schema. */
final class Voorwaarden {
    private static final Pattern VOORLOOP = Pattern.compile("^\\+?0*(?=[0-9])");
    private static final Map<Toets, Proef> PROEVEN = new EnumMap<>(Toets.class);

    static {
        PROEVEN.put(Toets.AANWEZIG, (v, k, w) -> v.elementen().stream().allMatch(pad -> pad.vanaf(k) != null));
        PROEVEN.put(Toets.WAARDE, (v, k, w) -> v.elementen().stream().anyMatch(pad -> v.waarden().contains(waarde(pad.vanaf(k)))));
        PROEVEN.put(Toets.GETAL, (v, k, w) -> v.elementen().stream().anyMatch(pad -> v.waarden().contains(getal(pad.vanaf(k)))));
        PROEVEN.put(Toets.ROUTE, (v, k, w) -> w.omstandigheden.herkomst().verwijzers().stream().anyMatch(v.waarden()::contains));
        PROEVEN.put(Toets.EEN_VAN, (v, k, w) -> v.van().stream().anyMatch(naam -> w.geldt(naam, k)));
        PROEVEN.put(Toets.NIET, (v, k, w) -> v.van().stream().noneMatch(naam -> w.geldt(naam, k)));
        PROEVEN.put(Toets.GEZAGSDRAGER_BEKEND, (v, k, w) -> w.omstandigheden.herkomst().gezagsdragerBekend());
        PROEVEN.put(Toets.ALLEEN_BEEINDIGD, (v, k, w) -> w.omstandigheden.alleenBeeindigd());
        PROEVEN.put(Toets.ALLES_INGETROKKEN, (v, k, w) -> w.omstandigheden.allesIngetrokken());
        PROEVEN.put(Toets.NIET_HET_LAAGSTE_CONTACT, (v, k, w) -> k != w.omstandigheden.laagsteContact());
    }

    private final Beleid beleid;
    private final Omstandigheden omstandigheden;

    Voorwaarden(Beleid beleid, Omstandigheden omstandigheden) {
        this.beleid = beleid;
        this.omstandigheden = omstandigheden;
    }

    /** True when the condition with this name holds for this element. */
    boolean geldt(String naam, Knoop knoop) {
        Voorwaarde voorwaarde = beleid.voorwaarde(naam);
        return PROEVEN.get(voorwaarde.toets()).geldt(voorwaarde, knoop, this);
    }

    private static String waarde(Knoop knoop) {
        return knoop == null ? "" : knoop.tekst().strip();
    }

    /** A whole number as the schema allows it to be written: leading zeros and a plus sign do not count. */
    private static String getal(Knoop knoop) {
        return VOORLOOP.matcher(waarde(knoop)).replaceFirst("");
    }

    private interface Proef {
        boolean geldt(Voorwaarde voorwaarde, Knoop knoop, Voorwaarden alle);
    }
}
