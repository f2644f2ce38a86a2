package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.controle.niveau2.Geval.breekt;
import static nl.poortwachter.controle.niveau2.Geval.houdt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;

class PersoonsregelsTest extends Regelgevallen {
    private static final List<Supplier<Berichtbouwer<?>>> MET_GEBOORTEDATUM =
            List.of(Jw301::bericht, Jw305::bericht, Jw307::bericht, Jw315::bericht);

    private final List<Geval> gevallen = new ArrayList<>();

    @Override
    List<Geval> gevallen() {
        bsn();
        MET_GEBOORTEDATUM.forEach(b -> geboortedatum(b, "client", "Client"));
        geboortedatum(() -> Jw301.bericht().relatie(r -> { }), "relatie", "Client/Relaties/Relatie");
        naam();
        taal();
        return gevallen;
    }

    private void bsn() {
        for (Supplier<Berichtbouwer<?>> nieuw : List.<Supplier<Berichtbouwer<?>>>of(Jw301::bericht, Jw305::bericht, Jw307::bericht,
                Jw315::bericht, Jw317::bericht)) {
            String rij = "CS002_" + kort(nieuw) + "_client_";
            gevallen.add(breekt(rij + "laatste_cijfer_een_te_hoog", nieuw.get().bsn("999900007"), "/Bericht/Client/Bsn"));
            gevallen.add(breekt(rij + "oplopende_cijfers", nieuw.get().bsn("123456789"), "/Bericht/Client/Bsn"));
            gevallen.add(houdt(rij + "laatste_testnummer", nieuw.get().bsn("999999990")));
        }
    }

    private void geboortedatum(Supplier<Berichtbouwer<?>> nieuw, String wie, String pad) {
        String rij = "_" + kort(nieuw) + "_" + wie + "_";
        String datum = pad + "/Geboortedatum/Datum";
        String gebruik = pad + "/Geboortedatum/DatumGebruik";
        String plaats = "/Bericht/" + datum;
        gevallen.add(breekt("TR002" + rij + "120_jaar_en_een_dag", nieuw.get().met(datum, "1906-03-31"), plaats));
        gevallen.add(houdt("TR002" + rij + "precies_120_jaar", nieuw.get().met(datum, "1906-04-01")));
        gevallen.add(breekt("TR002" + rij + "1900_zonder_datumgebruik", nieuw.get().met(datum, "1900-01-01"), plaats));
        gevallen.add(breekt("TR002" + rij + "1900_met_datumgebruik_2", nieuw.get().met(datum, "1900-01-01").met(gebruik, "2"), plaats));
        gevallen.add(houdt("TR002" + rij + "1900_geheel_onbekend", nieuw.get().met(datum, "1900-01-01").met(gebruik, "3")));
        gevallen.add(breekt("TR134" + rij + "morgen_geboren", nieuw.get().met(datum, "2026-04-02"), plaats));
        gevallen.add(houdt("TR134" + rij + "vandaag_geboren", nieuw.get().met(datum, "2026-04-01")));
        gevallen.add(breekt("CS139" + rij + "dag_onbekend_maar_15", nieuw.get().met(datum, "2014-09-15").met(gebruik, "1"), plaats));
        gevallen.add(houdt("CS139" + rij + "dag_onbekend", nieuw.get().met(datum, "2014-09-01").met(gebruik, "1")));
        gevallen.add(breekt("CS139" + rij + "maand_onbekend_maar_februari", nieuw.get().met(datum, "2014-02-01").met(gebruik, "2"), plaats));
        gevallen.add(breekt("CS139" + rij + "maand_onbekend_maar_dag_2", nieuw.get().met(datum, "2014-01-02").met(gebruik, "2"), plaats));
        gevallen.add(houdt("CS139" + rij + "maand_onbekend", nieuw.get().met(datum, "2014-01-01").met(gebruik, "2")));
        gevallen.add(breekt("CS139" + rij + "geheel_onbekend_maar_2014", nieuw.get().met(datum, "2014-01-01").met(gebruik, "3"), plaats));
        gevallen.add(houdt("CS139" + rij + "geen_datumgebruik", nieuw.get().met(datum, "2014-09-15")));
    }

    private void naam() {
        naamgebruik("client", "Client/Naam", Jw301::bericht);
        naamgebruik("relatie", "Client/Relaties/Relatie/Naam", () -> Jw301.bericht().relatie(r -> { }));
        gevallen.add(houdt("CS050_jw301_relatie_organisatie",
                Jw301.bericht().relatie(r -> r.met("Naam/NaamGebruik", "6"))));
        gevallen.add(breekt("CS318_jw301_client_organisatie", Jw301.bericht().met("Client/Naam/NaamGebruik", "6"),
                "/Bericht/Client/Naam/NaamGebruik"));
        gevallen.add(houdt("CS318_jw301_client_eigen_naam", Jw301.bericht().met("Client/Naam/NaamGebruik", "1")));
    }

    private void naamgebruik(String wie, String pad, Supplier<Jw301> nieuw) {
        String rij = "CS050_jw301_" + wie + "_";
        String gebruik = pad + "/NaamGebruik";
        String partner = pad + "/Partnernaam/Achternaam";
        gevallen.add(breekt(rij + "partnernaam_gebruikt_maar_afwezig", nieuw.get().met(gebruik, "2"), "/Bericht/" + gebruik));
        gevallen.add(breekt(rij + "pseudoniem_met_partnernaam", nieuw.get().met(gebruik, "5").met(partner, "Tweede"), "/Bericht/" + gebruik));
        gevallen.add(breekt(rij + "pseudoniem", nieuw.get().met(gebruik, "5"), "/Bericht/" + gebruik));
        gevallen.add(houdt(rij + "partnernaam_aanwezig_en_niet_gebruikt", nieuw.get().met(gebruik, "1").met(partner, "Tweede")));
        gevallen.add(houdt(rij + "eigen_naam_gevolgd_door_partnernaam", nieuw.get().met(gebruik, "4").met(partner, "Tweede")));
    }

    private void taal() {
        gevallen.add(breekt("CD007_jw301_communicatie_doventolk_met_taal",
                Jw301.bericht().met("Client/Communicatie/Vorm", "2").met("Client/Communicatie/Taal", "Zweeds"), "/Bericht/Client/Communicatie/Taal"));
        gevallen.add(breekt("CD007_jw301_communicatie_tolk_zonder_taal", Jw301.bericht().met("Client/Communicatie/Vorm", "1"),
                "/Bericht/Client/Communicatie"));
        gevallen.add(houdt("CD007_jw301_communicatie_tolk_met_taal",
                Jw301.bericht().met("Client/Communicatie/Vorm", "1").met("Client/Communicatie/Taal", "Zweeds")));
        gevallen.add(houdt("CD007_jw301_communicatie_doventolk", Jw301.bericht().met("Client/Communicatie/Vorm", "2")));
    }

    private static String kort(Supplier<Berichtbouwer<?>> nieuw) {
        return nieuw.get().soort().name().toLowerCase();
    }
}
