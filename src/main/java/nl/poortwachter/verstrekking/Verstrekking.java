package nl.poortwachter.verstrekking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.minimaliteit.Gestript;
import nl.poortwachter.minimaliteit.Markering;
import nl.poortwachter.minimaliteit.Uitkomst;

/**
 * The record of one message that went on (minimality section 6). Holds which kinds of data passed and what was stripped, never a value.
 *
 * @param bericht number of the message at the gateway
 * @param op when it was let through
 * @param soort JW301 and so on
 * @param identificatie what its sender calls it
 * @param van code of the party that sends
 * @param aan code of the party it goes to
 * @param pseudoniem the citizen, or null where the message names none
 * @param fase number of the phase, or null where none applies
 * @param doel purpose
 * @param grondslag legal basis
 * @param route Verwijzer/Type of the trajectory
 * @param beleid name, version and hash of the policy
 * @param categorieen kinds of data that passed
 * @param gestript what did not pass, each element and reason once
 * @param markeringen what reports must show
 * @param informerenVoor last day to inform the citizen after an emergency, or null
 */
public record Verstrekking(UUID bericht, Instant op, String soort, String identificatie, String van, String aan, String pseudoniem, Integer fase,
                           String doel, String grondslag, String route, String beleid, Set<String> categorieen, List<Weggelaten> gestript,
                           List<Merk> markeringen, LocalDate informerenVoor) {

    /** An element that did not pass, by the names below the root, and the reason code. */
    public record Weggelaten(String element, String reden) {
        static Weggelaten van(Gestript gestript) {
            return new Weggelaten(gestript.elementpad(), gestript.reden());
        }
    }

    /** A marking, with its Dutch text. */
    public record Merk(String code, String melding) {
        static Merk van(Markering markering) {
            return new Merk(markering.code().name(), markering.melding());
        }
    }

    /** The record of a message with this outcome, which let it through. */
    public static Verstrekking van(UUID nummer, Instant op, Bericht bericht, Pseudoniem burger, Uitkomst uitkomst) {
        String eigenNummer = bericht.soort().isRetour() ? bericht.kop().identificatieRetour() : bericht.kop().identificatie();
        LocalDate informeren = uitkomst.markeringen().stream().map(Markering::uiterlijk).filter(Objects::nonNull).findFirst().orElse(null);
        return new Verstrekking(nummer, op, bericht.soort().name(), eigenNummer, bericht.verzender(), bericht.bestemming(),
                burger == null ? null : burger.waarde(), uitkomst.fase() == null ? null : uitkomst.fase().nummer(), uitkomst.doel(),
                uitkomst.grondslag(), uitkomst.route(), uitkomst.beleid(), Set.copyOf(uitkomst.categorieen()),
                uitkomst.gestript().stream().map(Weggelaten::van).distinct().toList(),
                uitkomst.markeringen().stream().map(Merk::van).toList(), informeren);
    }
}
