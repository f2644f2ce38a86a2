package nl.poortwachter.keten;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;

/** Which phase a message belongs to, given the trajectory. Returns and JW319 follow the message that they answer. */
public final class Fasebepaling {
    private static final String WIJZIGING_ZORGPLAN = "2";
    private static final Set<Fase> BIJ_301 = EnumSet.of(Fase.TOEWIJZING, Fase.STARTGESPREK, Fase.BEHANDELTRAJECT, Fase.EVALUATIE);
    private static final Set<Fase> BIJ_305 = EnumSet.of(Fase.TOEWIJZING, Fase.STARTGESPREK, Fase.EVALUATIE);
    private static final Set<Fase> BIJ_317 = EnumSet.of(Fase.BEHANDELTRAJECT, Fase.EVALUATIE);
    private static final Set<Fase> BIJ_319 = EnumSet.of(Fase.CONTACT, Fase.BEHANDELTRAJECT, Fase.EVALUATIE);

    private final Bericht bericht;
    private final Traject traject;

    /** For this message in this trajectory. */
    public Fasebepaling(Bericht bericht, Traject traject) {
        this.bericht = bericht;
        this.traject = traject;
    }

    /** The phase that follows from message and trajectory. */
    public Fase leidAf() {
        if (volgtAnder() && traject.fase() != null) {
            return traject.fase();
        }
        return switch (bericht.soort().heen()) {
            case JW301 -> van301();
            case JW305 -> van305();
            case JW307 -> Fase.AFRONDING;
            case JW317 -> bijReden(bericht.wortel().waarde("Client", "Verzoek", "RedenVerzoek"));
            case JW319 -> van319();
            default -> Fase.CONTACT;
        };
    }

    /**
     * The phases that a sender may declare without contradicting message and trajectory. What is not known contradicts nothing (OP095).
     */
    public Set<Fase> passend() {
        if (volgtAnder() && traject.fase() != null) {
            return Set.of(traject.fase());
        }
        return switch (bericht.soort().heen()) {
            case JW301 -> traject.volledig() && !bericht.soort().isRetour() ? Set.of(leidAf()) : BIJ_301;
            case JW305 -> eerderGestopt() ? Set.of(leidAf()) : BIJ_305;
            case JW317 -> bericht.soort().isRetour() ? BIJ_317 : Set.of(leidAf());
            case JW319 -> verzoek() == null ? BIJ_319 : Set.of(leidAf());
            default -> Set.of(leidAf());
        };
    }

    private boolean volgtAnder() {
        return bericht.soort().isRetour() || bericht.soort() == Berichtsoort.JW319;
    }

    private static Fase bijReden(String redenVerzoek) {
        return WIJZIGING_ZORGPLAN.equals(redenVerzoek) ? Fase.EVALUATIE : Fase.BEHANDELTRAJECT;
    }

    private Fase van301() {
        Set<Integer> nummers = traject.geldende().keySet();
        List<Knoop> bekend = bericht.wortel().vindAlle("Client", "ToegewezenProducten", "ToegewezenProduct").stream()
                .filter(p -> nummers.contains(Velden.getal(p, "ToewijzingNummer"))).toList();
        if (bekend.isEmpty()) {
            return Fase.TOEWIJZING;
        }
        Set<Leversleutel> gestart = traject.gestart();
        if (bekend.stream().noneMatch(p -> isGestart(p, gestart))) {
            return Fase.STARTGESPREK;
        }
        Set<String> beantwoord = bericht.wortel().vindAlle("Client", "ToegewezenProducten", "ToegewezenProduct", "ReferentieAanbieder").stream()
                .map(Knoop::tekst).collect(Collectors.toSet());
        return traject.verzoeken().anyMatch(v -> WIJZIGING_ZORGPLAN.equals(v.redenVerzoek()) && beantwoord.contains(v.referentie()))
                ? Fase.EVALUATIE : Fase.BEHANDELTRAJECT;
    }

    /** A start under this number, or without number on the same product (taakgericht). */
    private static boolean isGestart(Knoop toegewezen, Set<Leversleutel> gestart) {
        Integer nummer = Velden.getal(toegewezen, "ToewijzingNummer");
        Product product = Product.onder(toegewezen);
        return gestart.contains(Leversleutel.van(nummer, null))
                || gestart.stream().anyMatch(s -> s.nummer() == null && Product.isZelfde(s.product(), product));
    }

    /** The first start of an assignment: no correction, nothing reported on it before, and the assignment still as it was first made. */
    private Fase van305() {
        List<Knoop> regels = Aanlevering.starts(bericht);
        Set<Leversleutel> eerder = traject.ooitGestart();
        Set<Integer> gewijzigd = traject.gewijzigd();
        boolean eerste = regels.stream().noneMatch(Aanlevering::isVerwijdering) && regels.stream().map(Startsleutel::uit)
                .noneMatch(s -> eerder.contains(s.levering()) || gewijzigd.contains(s.nummer()));
        return eerste ? Fase.TOEWIJZING : Fase.STARTGESPREK;
    }

    private boolean eerderGestopt() {
        Set<Leversleutel> gestopt = traject.gestopt();
        return !bericht.soort().isRetour()
                && Aanlevering.starts(bericht).stream().map(r -> Startsleutel.uit(r).levering()).anyMatch(gestopt::contains);
    }

    private Fase van319() {
        Verzoek verzoek = verzoek();
        return verzoek == null || verzoek.soort() == Berichtsoort.JW315 ? Fase.CONTACT : bijReden(verzoek.redenVerzoek());
    }

    private Verzoek verzoek() {
        String referentie = Velden.tekst(bericht.wortel(), "Antwoord", "ReferentieAanbieder");
        return traject.verzoeken().filter(v -> Objects.equals(v.referentie(), referentie)).reduce((eerste, laatste) -> laatste).orElse(null);
    }
}
