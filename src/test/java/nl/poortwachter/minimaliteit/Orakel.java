package nl.poortwachter.minimaliteit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.keten.Herkomst;
import nl.poortwachter.keten.Productwijziging;
import nl.poortwachter.keten.Traject;

/** The default table once more, written down as plainly as possible and without the policy files: what must go, and nothing else. */
final class Orakel {
    private static final Set<String> NODIGE_RELATIES = Set.of("03", "10", "11", "13", "14", "15");

    private final Bericht bericht;
    private final Fase fase;
    private final Predicate<Knoop> tekstMagDoor;
    private final Herkomst herkomst;
    private final boolean ingetrokken;
    private final boolean alleenEinde;
    private final List<String> weg = new ArrayList<>();

    private Orakel(Bericht bericht, Fase fase, Traject traject, Predicate<Knoop> tekstMagDoor) {
        this.bericht = bericht;
        this.fase = fase;
        this.tekstMagDoor = tekstMagDoor;
        this.herkomst = Herkomst.van(bericht, traject);
        List<Knoop> producten = bericht.wortel().vindAlle("Client", "ToegewezenProducten", "ToegewezenProduct");
        this.ingetrokken = !producten.isEmpty() && producten.stream().allMatch(p -> "13".equals(p.waarde("RedenWijziging")));
        this.alleenEinde = bericht.soort() == Berichtsoort.JW301 && alleenEinde(Productwijziging.van(bericht, traject));
    }

    private static boolean alleenEinde(List<Productwijziging> wijzigingen) {
        return wijzigingen.stream().noneMatch(w -> w == Productwijziging.NIEUW || w == Productwijziging.GEWIJZIGD)
                && wijzigingen.stream().anyMatch(Productwijziging::isVerandering);
    }

    /** XPaths of all that must go, in document order; what stands in something that goes is not named apart. */
    static List<String> weg(Bericht bericht, Fase fase, Traject traject, Predicate<Knoop> tekstMagDoor) {
        Orakel orakel = new Orakel(bericht, fase, traject, tekstMagDoor);
        orakel.loop(bericht.wortel());
        return orakel.weg;
    }

    private void loop(Knoop knoop) {
        for (Knoop kind : knoop.kinderen()) {
            if (moetWeg(kind)) {
                weg.add(kind.pad());
            } else {
                loop(kind);
            }
        }
    }

    private boolean moetWeg(Knoop k) {
        boolean is301 = bericht.soort() == Berichtsoort.JW301;
        return switch (k.elementpad()) {
            case "Client/Naam/Voornamen", "Client/Relaties/Relatie/Naam/Voornamen" -> k.ouder().vind("Voorletters") != null;
            case "Client/Commentaar" -> is301 && fase != Fase.TOEWIJZING ? !tekstMagDoor.test(k) : true;
            case "Client/AangevraagdeProducten/AangevraagdProduct/Commentaar" -> !tekstMagDoor.test(k);
            case "Client/ToegewezenProducten/ToegewezenProduct/Commentaar" -> fase == Fase.TOEWIJZING || !tekstMagDoor.test(k);
            case "Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/Naam" -> Set.of("01", "06").contains(k.ouder().waarde("Type"));
            case "Client/Communicatie" -> fase != Fase.TOEWIJZING;
            case "Client/JuridischeStatus" -> fase != Fase.TOEWIJZING || herkomst.verwijzers().stream().noneMatch(v -> v.equals("04") || v.equals("08"));
            case "Client/Relaties" -> ingetrokken || k.kinderen().stream().allMatch(this::overbodig);
            case "Client/Relaties/Relatie" -> overbodig(k);
            case "Client/Relaties/Relatie/Geboortedatum", "Client/Relaties/Relatie/Geslacht" -> true;
            case "Client/Contactgegevens/Contact" -> ingetrokken && !isLaagste(k);
            default -> k.ouder().naam().equals("Contact") && contactdeel(k) || k.ouder().naam().equals("Adres") && ingetrokken
                    && (k.naam().equals("Straatnaam") || k.naam().equals("Plaatsnaam"));
        };
    }

    private boolean overbodig(Knoop relatie) {
        String soort = relatie.waarde("Soort");
        boolean gezag = soort.equals("10") || soort.equals("11");
        String volgorde = relatie.waarde("Volgorde");
        boolean eerste = volgorde != null && Integer.parseInt(volgorde) == 1;
        return gezag && herkomst.gezagsdragerBekend() || !NODIGE_RELATIES.contains(soort) && !eerste;
    }

    private static boolean isLaagste(Knoop contact) {
        return contact.ouder().kinderen().stream().noneMatch(ander -> ander.waarde("Soort").compareTo(contact.waarde("Soort")) < 0);
    }

    private boolean contactdeel(Knoop k) {
        Knoop contact = k.ouder();
        boolean adresVolstaat = contact.vind("Adres", "Huis") != null && contact.vind("Adres", "Postcode") != null;
        boolean opEinde = fase == Fase.EVALUATIE && alleenEinde;
        return switch (k.naam()) {
            case "Telefoon" -> (opEinde || ingetrokken) && adresVolstaat;
            case "Adres" -> ingetrokken && !adresVolstaat;
            case "Emailadres" -> opEinde || ingetrokken;
            case "Organisatie" -> ingetrokken || !Set.of("03", "04").contains(contact.waarde("Soort"));
            case "Periode" -> ingetrokken;
            default -> false;
        };
    }
}
