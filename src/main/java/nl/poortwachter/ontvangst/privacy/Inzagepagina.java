package nl.poortwachter.ontvangst.privacy;

import static nl.poortwachter.ontvangst.privacy.Rapporttaal.datum;
import static nl.poortwachter.ontvangst.privacy.Rapporttaal.hoofdletter;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.verstrekking.rapport.Inzageverslag;

/**
 * The citizen report as the page templates/inzage.html shows it: dates written out, sentences beginning with a capital, and what is the same for many
 * messages said once.
 *
 * @param gemaakt date of the report
 * @param wetten each reason why it is allowed, with the law that says so
 * @param bewaard how long the record is kept, such as "5 jaar"
 */
public record Inzagepagina(UUID id, String gemaakt, boolean beperkt, List<Alinea> mededelingen, List<Verklaard> verklaringen, List<Wet> wetten, String bewaard) {

    /** One message; {@code alleenNummer} when nothing about the citizen stood in it and nothing was kept back. */
    public record Alinea(String op, String wat, boolean alleenNummer, boolean gevaar, String informerenVoor, List<String> gegevens, String waarom,
                         String grondslag, List<Weg> nietGedeeld, String afgeleverd) { }

    /** Something that was kept back. */
    public record Weg(String wat, String waarom) { }

    /** A registered statement. */
    public record Verklaard(String op, String partij, String wat, String waarvoor, String ingetrokken) { }

    /** Why something is allowed, and which law says so. */
    public record Wet(String grondslag, String wet) { }

    static Inzagepagina van(Inzageverslag verslag) {
        return new Inzagepagina(verslag.id(), datum(verslag.gemaaktOp()), verslag.beperkt(), verslag.mededelingen().stream().map(Inzagepagina::alinea).toList(),
                verslag.verklaringen().stream().map(v -> new Verklaard(datum(v.op()), hoofdletter(v.partij()), v.wat(), v.waarvoor(), datum(v.ingetrokkenOp()))).toList(),
                verslag.mededelingen().stream().filter(m -> m.wet() != null).map(m -> new Wet(m.grondslag(), m.wet())).distinct().toList(),
                Rapporttaal.termijn(Period.parse(verslag.bewaartermijn())));
    }

    private static Alinea alinea(Inzageverslag.Mededeling m) {
        return new Alinea(Rapporttaal.moment(m.op()), m.wat(), m.gegevens().isEmpty() && m.nietGedeeld().isEmpty() && !m.gevaar(), m.gevaar(), datum(m.informerenVoor()),
                m.gegevens().stream().map(Rapporttaal::hoofdletter).toList(), m.waarom(), m.grondslag(),
                m.nietGedeeld().stream().map(n -> new Weg(hoofdletter(n.wat()), n.waarom())).toList(), datum(m.afgeleverdOp()));
    }
}
