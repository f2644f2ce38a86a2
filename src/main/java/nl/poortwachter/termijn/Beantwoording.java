package nl.poortwachter.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.bericht.Verzoekantwoord;
import nl.poortwachter.opslag.Bundel;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** What one answer does to the deadlines of the request with this reference, within the pair of parties. */
final class Beantwoording {
    private static final String OPEN_VERZOEK = " partij = :gemeente and tegenpartij = :aanbieder and kenmerk = :kenmerk and gehaald_op is null";
    private static final String BESLUIT_GEHAALD = "update termijn set gehaald_op = :op where soort = 'besluit' and" + OPEN_VERZOEK
            + " returning bericht_id, dagtekening";
    private static final String BESLUITEN = "select id, aanvang from termijn where soort = 'besluit' and" + OPEN_VERZOEK + " for update";
    private static final String VERZET = "update termijn set soort = :soort, uiterlijk = :uiterlijk, gehaald_op = :op where id = :id";
    private static final String SLUIT = "update termijn set gehaald_op = :op where soort in ('besluit', 'onderzoek') and" + OPEN_VERZOEK;

    private final TermijnOpslag opslag;
    private final Handle handle;
    private final String gemeente;
    private final String aanbieder;
    private final LocalDate op;

    private record Verzoek(UUID berichtId, LocalDate dagtekening) { }

    private record Besluit(long id, LocalDate aanvang) { }

    Beantwoording(TermijnOpslag opslag, Handle handle, String gemeente, String aanbieder, LocalDate op) {
        this.opslag = opslag;
        this.handle = handle;
        this.gemeente = gemeente;
        this.aanbieder = aanbieder;
        this.op = op;
    }

    void verwerk(Verzoekantwoord antwoord) {
        if (!antwoord.sluit()) {
            begintOnderzoek(antwoord.referentie());
            return;
        }
        if (antwoord.andereGemeente() != null) {
            toetsAanWoonplaatsbeginsel(antwoord.referentie());
        }
        dit(handle.createUpdate(SLUIT), antwoord.referentie()).bind("op", op).execute();
    }

    private void begintOnderzoek(String referentie) {
        List<Verzoek> verzoeken = dit(handle.createQuery(BESLUIT_GEHAALD), referentie).bind("op", op)
                .map((rij, context) -> new Verzoek(rij.getObject(1, UUID.class), rij.getObject(2, LocalDate.class))).list();
        for (Verzoek verzoek : verzoeken) {
            Termijn termijn = Termijnsoort.ONDERZOEK.vanaf(verzoek.dagtekening);
            Bundel bundel = new Bundel();
            opslag.open(bundel, verzoek.berichtId, verzoek.dagtekening, List.of(new Opening(termijn, gemeente, aanbieder, referentie, null)));
            bundel.voerUit(handle.getConnection());
        }
    }

    private void toetsAanWoonplaatsbeginsel(String referentie) {
        List<Besluit> besluiten = dit(handle.createQuery(BESLUITEN), referentie)
                .map((rij, context) -> new Besluit(rij.getLong(1), rij.getObject(2, LocalDate.class))).list();
        for (Besluit besluit : besluiten) {
            Termijn termijn = Termijnsoort.WOONPLAATSBEGINSEL.vanaf(besluit.aanvang);
            handle.createUpdate(VERZET).bind("soort", termijn.soort().naam()).bind("uiterlijk", termijn.uiterlijk()).bind("op", op)
                    .bind("id", besluit.id).execute();
        }
    }

    private <S extends SqlStatement<S>> S dit(S vraag, String referentie) {
        return vraag.bind("gemeente", gemeente).bind("aanbieder", aanbieder).bind("kenmerk", referentie);
    }
}
