package nl.poortwachter.verwerking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Inhoudlezer;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.controle.niveau1.Schemabron;
import nl.poortwachter.controle.niveau1.Schemacontrole;
import nl.poortwachter.controle.niveau2.Niveau2;
import nl.poortwachter.controle.niveau3.Niveau3;
import nl.poortwachter.controle.niveau4.Niveau4;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.retour.Retourbouwer;
import nl.poortwachter.retour.Schemaversies;

/**
 * A fictional next release, added beside 3.2: a start may say in which form is delivered (Leveringsvorm). It counts from 2027, brings its own schemas
 * for the messages that it changes, and uses the model, rules and policy of 3.2. This class and its schemas are all that it takes.
 */
public class Uitgave33 {
    static final LocalDate EERSTE_DAG = LocalDate.of(2027, 1, 1);
    private static final Set<Berichtsoort> SOORTEN = EnumSet.of(Berichtsoort.JW305, Berichtsoort.JW306);

    @Produces
    @Singleton
    Uitgave uitgave(Niveau2 niveau2, Niveau3 niveau3, Niveau4 niveau4, Beleidshouder beleid) {
        return met(niveau2, niveau3, niveau4, beleid);
    }

    static Uitgave met(Niveau2 niveau2, Niveau3 niveau3, Niveau4 niveau4, Beleidshouder beleid) {
        Schemabron bron = Schemabron.klassenpad("/uitgave-3.3/");
        return new Uitgave("3.3", new Uitgave.Geldigheid(EERSTE_DAG, null), new Schemacontrole("3.3", SOORTEN, bron),
                Inhoudlezer.lenend(), niveau2, niveau3, niveau4, beleid,
                new Retourbouwer(Schemaversies.uit(bron, SOORTEN)));
    }

    /** This message as it is in release 3.3, with the new element when it is a start. */
    static byte[] bytes(Berichtbouwer<?> bericht) {
        return metVorm(bericht).getBytes(StandardCharsets.UTF_8);
    }

    private static String metVorm(Berichtbouwer<?> bericht) {
        return bericht.xml().replace("/3_2/", "/3_3/").replace("BerichtSubversie>2<", "BerichtSubversie>3<")
                .replaceAll("(<(\\w+:)Begindatum>[^<]*</\\w+:Begindatum>)", "$1<$2Leveringsvorm>1</$2Leveringsvorm>");
    }
}
