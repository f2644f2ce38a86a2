package nl.poortwachter.verwerking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.minimaliteit.Gestript;
import nl.poortwachter.minimaliteit.Uitkomst;

/**
 * The verdict on a message as people and systems see it: what ran, with which versions, what was found, what was taken out. Holds no value
 * from the message.
 *
 * @param id number of the message at the gateway
 * @param soort JW305; null when not recognised
 * @param uitgave release of the standard; null when not recognised
 * @param geaccepteerd true when nothing refuses the message (it may still have to wait)
 * @param stand where the message stood right after the verdict
 * @param fase number of the phase in which it was judged
 * @param faseNaam name of that phase
 * @param doel purpose of the disclosure
 * @param grondslag legal basis of the disclosure
 * @param route Verwijzer/Type of the trajectory
 * @param beleid name, version and hash of the policy
 * @param stappen every step, in order
 * @param bevindingen findings, in order of the steps
 * @param gestript what did not pass, with reason, legal basis and policy line; never what it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verslag(UUID id, String soort, String uitgave, boolean geaccepteerd, Stand stand, Integer fase, String faseNaam,
                      String doel, String grondslag, String route, String beleid, List<Stapverslag> stappen, List<Regel> bevindingen,
                      List<Gestript> gestript) {

    /** True when the caller may not do this, whatever the message says. */
    @JsonIgnore
    public boolean geenToegang() {
        return bevindingen.stream().anyMatch(b -> Doorgang.GEEN_TOEGANG.stream().anyMatch(b.code()::startsWith));
    }

    /** True when the gateway keeps a record of this message under its id. */
    @JsonIgnore
    public boolean vastgelegd() {
        return stand != null && bevindingen.stream().noneMatch(b -> b.ernst().equals("fout") && b.niveau() < 2);
    }

    /** What the receiver sees: that something was withheld and on which ground, not what (minimality section 6); no findings. */
    Verslag voorOntvanger() {
        List<Gestript> gronden = gestript.stream().map(g -> new Gestript(null, null, g.reden(), null, g.grondslag(), null, List.of()))
                .distinct().toList();
        return new Verslag(id, soort, uitgave, geaccepteerd, stand, fase, faseNaam, doel, grondslag, route, beleid, List.of(), List.of(), gronden);
    }

    /** The report on a return that the gateway made itself. */
    static Verslag vanEigenRetour(Aanlevering aanlevering, Bericht retour) {
        return new Verslag(aanlevering.id(), retour.soort().name(), retour.uitgave(), true, Stand.GEACCEPTEERD, null, null, null, null, null, null,
                List.of(new Stapverslag("retour", Stapverslag.Uitslag.GOED, "gemaakt door Poortwachter namens de ontvanger")), List.of(), List.of());
    }

    static Verslag van(Doorgang d) {
        String soort = d.naam() == null ? null : d.naam().soort().name();
        String uitgave = d.naam() == null ? null : d.naam().uitgave();
        Uitkomst u = d.uitkomst();
        boolean bekend = u != null && u.fase() != null;
        return new Verslag(d.aanlevering().id(), soort, uitgave, !d.isGeweigerd(), d.stand(), bekend ? u.fase().nummer() : null,
                bekend ? u.fase().naam() : null, u == null ? null : u.doel(), u == null ? null : u.grondslag(), u == null ? null : u.route(),
                u == null ? null : u.beleid(), List.copyOf(d.stappen()), d.bevindingen().stream().map(Regel::van).toList(),
                u == null ? List.of() : u.gestript());
    }

    /** One finding. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Regel(String code, int niveau, String ernst, String pad, int regel, int kolom, String melding, String retourcode,
                        String ruw, String pagina) {

        static Regel van(Bevinding b) {
            String pagina = b.niveau() >= 1 && b.niveau() <= 4 && !b.code().startsWith("XSD-") ? "/v1/regels/" + b.code() : null;
            return new Regel(b.code(), b.niveau(), b.ernst().name().toLowerCase(Locale.ROOT), b.pad(), b.regel(), b.kolom(), b.melding(),
                    b.retourcode(), b.ruw(), pagina);
        }
    }
}
