package nl.poortwachter.beheer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import nl.poortwachter.aflevering.Pauzes;
import nl.poortwachter.beheer.bericht.Berichtlezer;
import nl.poortwachter.beheer.bericht.Inhoudlade;
import nl.poortwachter.beheer.berichten.Berichtenlezer;
import nl.poortwachter.beheer.herzending.Herzendingen;
import nl.poortwachter.beheer.herzending.Herzendlezer;
import nl.poortwachter.beheer.overzicht.Overzichtlezer;
import nl.poortwachter.beheer.routes.Routelezer;
import nl.poortwachter.beheer.routes.Verbindingsproef;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.termijn.TermijnOpslag;
import nl.poortwachter.verwerking.Herbeoordeling;
import org.jdbi.v3.core.Jdbi;

/** Makes the read models of the console into beans. */
@Singleton
public class Beheerbedrading {

    @Produces @Singleton
    Berichtenlezer berichtenlezer(Jdbi jdbi) {
        return new Berichtenlezer(jdbi);
    }

    @Produces @Singleton
    Berichtlezer berichtlezer(Jdbi jdbi, ObjectMapper json, TermijnOpslag termijnen, Versleuteling versleuteling, InstantSource klok) {
        return new Berichtlezer(jdbi, json, termijnen, versleuteling, klok);
    }

    @Produces @Singleton
    Inhoudlade inhoudlade(Jdbi jdbi, Versleuteling versleuteling, Lezer lezer) {
        return new Inhoudlade(jdbi, versleuteling, lezer);
    }

    @Produces @Singleton
    Pauzes pauzes(Versleuteling versleuteling) {
        return new Pauzes(versleuteling);
    }

    @Produces @Singleton
    Routelezer routelezer(Jdbi jdbi, Partijen partijen, Pauzes pauzes, InstantSource klok) {
        return new Routelezer(jdbi, partijen, pauzes, klok);
    }

    @Produces @Singleton
    Verbindingsproef verbindingsproef() {
        return new Verbindingsproef();
    }

    @Produces @Singleton
    Herzendlezer herzendlezer(Jdbi jdbi, Versleuteling versleuteling) {
        return new Herzendlezer(jdbi, versleuteling);
    }

    @Produces @Singleton
    Herzendingen herzendingen(Versleuteling versleuteling, Herbeoordeling herbeoordeling) {
        return new Herzendingen(versleuteling, herbeoordeling::vergelijk);
    }

    @Produces @Singleton
    Overzichtlezer overzichtlezer(Jdbi jdbi, Partijen partijen, TermijnOpslag termijnen, InstantSource klok) {
        return new Overzichtlezer(jdbi, partijen, termijnen, klok);
    }
}
