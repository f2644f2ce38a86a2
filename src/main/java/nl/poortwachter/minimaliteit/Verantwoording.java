package nl.poortwachter.minimaliteit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidsinhoud.Doel;
import nl.poortwachter.minimaliteit.beleid.Beleidsinhoud.Grondslag;

/** Purpose and legal basis of a message: as declared, or as the policy assumes, and whether they go together (MIN-BASIS). */
final class Verantwoording {
    private final Beleid beleid;
    private final Situatie situatie;
    private final String doel;
    private final String grondslag;

    Verantwoording(Bericht bericht, Situatie situatie, Beleid beleid) {
        var uitgangspunt = beleid.inhoud().uitgangspunt();
        boolean vanGemeente = bericht.soort().afzenderIsGemeente() != bericht.soort().isRetour();
        this.beleid = beleid;
        this.situatie = situatie;
        this.doel = opgegeven(situatie.doel()).orElse(uitgangspunt.doel());
        this.grondslag = opgegeven(situatie.grondslag()).orElse(vanGemeente ? uitgangspunt.grondslagGemeente() : uitgangspunt.grondslagAanbieder());
    }

    private static Optional<String> opgegeven(String waarde) {
        return Optional.ofNullable(waarde).map(w -> w.strip().toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty());
    }

    /** The purpose; a word of the policy, or empty when the sender named one that does not exist. */
    String doel() {
        return beleid.doel(doel).map(Doel::doel).orElse("");
    }

    /** The legal basis; a word of the policy, or empty when the sender named one that does not exist. */
    String grondslag() {
        return beleid.grondslag(grondslag).map(Grondslag::grondslag).orElse("");
    }

    /** True in an emergency that a named professional gives a reason for. */
    boolean isNoodgeval() {
        return beleid.grondslag(grondslag).filter(Grondslag::noodgeval).isPresent() && bezwaar().isEmpty();
    }

    /** Why purpose and basis do not go together, in Dutch. */
    Optional<String> bezwaar() {
        Optional<Doel> bekendDoel = beleid.doel(doel);
        Optional<Grondslag> bekendeGrondslag = beleid.grondslag(grondslag);
        if (bekendDoel.isEmpty()) {
            return Optional.of("Het opgegeven doel bestaat niet. Kies uit: " + som(beleid.inhoud().doelen().stream().map(Doel::doel).toList()) + ".");
        }
        if (bekendeGrondslag.isEmpty()) {
            return Optional.of("Wat is opgegeven, is geen grondslag; een registratie of een contract is dat nooit. Kies uit: "
                    + som(beleid.inhoud().grondslagen().stream().map(Grondslag::grondslag).toList()) + ".");
        }
        return bezwaar(bekendDoel.get(), bekendeGrondslag.get());
    }

    private Optional<String> bezwaar(Doel bekendDoel, Grondslag bekendeGrondslag) {
        if (!bekendeGrondslag.draagt().contains(bekendDoel.soort())) {
            return Optional.of("De grondslag " + grondslag + " (" + bekendeGrondslag.zin() + ") kan het doel " + doel + " niet dragen. Dat kan wel: "
                    + som(beleid.inhoud().grondslagen().stream().filter(g -> g.draagt().contains(bekendDoel.soort())).map(Grondslag::grondslag).toList()) + ".");
        }
        boolean naamloos = isLeeg(situatie.professional());
        boolean redeloos = isLeeg(situatie.reden());
        if (bekendeGrondslag.noodgeval() && (naamloos || redeloos)) {
            return Optional.of("Bij " + grondslag + " noemt een professional zich bij naam en schrijft de reden op; "
                    + (naamloos && redeloos ? "beide ontbreken." : naamloos ? "de naam van de professional ontbreekt." : "de reden ontbreekt."));
        }
        return Optional.empty();
    }

    private static boolean isLeeg(String waarde) {
        return waarde == null || waarde.isBlank();
    }

    private static String som(List<String> woorden) {
        return String.join(", ", woorden);
    }
}
