package nl.poortwachter.ontvangst.privacy;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.verstrekking.register.Registerversies;
import nl.poortwachter.verstrekking.register.Verwerkingsregister;
import nl.poortwachter.verstrekking.register.Verwerkingsregister.Activiteit;

/**
 * The register of processing activities as the page templates/register.html shows it.
 *
 * @param geldigVanaf moment from which this version holds
 * @param beleid the policy by municipality
 * @param partijen the recipients by kind
 */
public record Registerpagina(int versie, String geldigVanaf, String verantwoordelijke, List<Regel> activiteiten, List<String> beveiliging, List<Beleid> beleid,
                             List<Soort> partijen) {

    /** An activity; {@code zoals} names an earlier one with the same purposes, bases and data, or is null. */
    public record Regel(Activiteit activiteit, String zoals, String ontvangers, String bewaard) { }

    /** The policy of a municipality, or under "standaard" of all others. */
    public record Beleid(String gemeente, String aanduiding) { }

    /** Recipients of one kind. */
    public record Soort(String naam, List<String> namen) { }

    static Registerpagina van(Registerversies.Versie versie) {
        Verwerkingsregister register = versie.register();
        List<Regel> regels = new ArrayList<>();
        for (Activiteit a : register.activiteiten()) {
            String zoals = regels.stream().filter(r -> r.zoals() == null).map(Regel::activiteit).filter(b -> b.doelen().equals(a.doelen())
                    && b.grondslagen().equals(a.grondslagen()) && b.gegevens().equals(a.gegevens())).map(Activiteit::naam).findFirst().orElse(null);
            regels.add(new Regel(a, zoals, Rapporttaal.opsomming(a.ontvangers(), "niemand"),
                    Rapporttaal.termijn(Period.parse(a.bewaartermijn())) + (a.vanaf() == null ? "" : " " + a.vanaf())));
        }
        return new Registerpagina(versie.versie(), Rapporttaal.moment(versie.geldigVanaf()), register.verantwoordelijke(), List.copyOf(regels), register.beveiliging(),
                register.beleid().entrySet().stream().map(e -> new Beleid(e.getKey(), e.getValue())).toList(),
                register.partijen().entrySet().stream().map(e -> new Soort(Rapporttaal.hoofdletter(e.getKey()), e.getValue())).toList());
    }
}
