package nl.poortwachter.verwerking;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import nl.poortwachter.bewaring.Bewaartermijnen;
import nl.poortwachter.bewaring.Bewaring;
import nl.poortwachter.bewaring.Ketentermijnen;
import nl.poortwachter.bewaring.Vernietiging;
import nl.poortwachter.logboek.Logboek;
import nl.poortwachter.logboek.Logtekst;
import nl.poortwachter.opslag.Pseudonimiseerder;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Partijsoort;
import nl.poortwachter.verstrekking.Verstrekkingen;
import nl.poortwachter.verstrekking.cijfers.Jaarcijfers;
import nl.poortwachter.verstrekking.maatregel.Kenmerken;
import nl.poortwachter.verstrekking.maatregel.Maatregelen;
import nl.poortwachter.verstrekking.maatregel.Maatregelenlijst;
import nl.poortwachter.verstrekking.maatregel.Vrijgave;
import nl.poortwachter.verstrekking.rapport.Inzagebouwer;
import nl.poortwachter.verstrekking.rapport.Inzagetekst;
import nl.poortwachter.verstrekking.rapport.Rapportages;
import nl.poortwachter.verstrekking.rapport.Verstrekkingslezer;
import nl.poortwachter.verstrekking.register.Registerversies;
import nl.poortwachter.verstrekking.verklaring.Verklaringenregister;
import nl.poortwachter.vierogen.Handeling;
import nl.poortwachter.vierogen.VierOgen;
import org.jdbi.v3.core.Jdbi;

/** Makes the plain classes of the rooms verstrekking, bewaring, vierogen and logboek into beans. */
@Singleton
public class Verstrekkingbedrading {

    @Produces @Singleton
    Verstrekkingen verstrekkingen(Versleuteling versleuteling) {
        return new Verstrekkingen(versleuteling);
    }

    @Produces @Singleton
    Verklaringenregister verklaringenregister(Versleuteling versleuteling) {
        return new Verklaringenregister(versleuteling);
    }

    @Produces @Singleton
    Kenmerken kenmerken(Pseudonimiseerder pseudonimiseerder) {
        return new Kenmerken(pseudonimiseerder);
    }

    @Produces @Singleton
    Maatregelen maatregelen(Vrijgave vrijgave) {
        return new Maatregelen(vrijgave);
    }

    @Produces @Singleton
    Vernietiging vernietiging() {
        return new Vernietiging();
    }

    @Produces @Singleton
    Logboek logboek(Versleuteling versleuteling, Instellingen instellingen, InstantSource klok) {
        return new Logboek(new Logtekst(versleuteling, instellingen.knooppunt()), klok);
    }

    /** Four eyes for every bean of type {@link Handeling}. */
    @Produces @Singleton
    VierOgen vierOgen(Versleuteling versleuteling, @All List<Handeling> handelingen) {
        return new VierOgen(versleuteling, handelingen);
    }

    @Produces @Singleton
    Maatregelenlijst maatregelenlijst(Jdbi jdbi, Kenmerken kenmerken, InstantSource klok) {
        return new Maatregelenlijst(jdbi, kenmerken, klok);
    }

    @Produces @Singleton
    Rapportages rapportages(Versleuteling versleuteling) {
        return new Rapportages(versleuteling);
    }

    @Produces @Singleton
    Verstrekkingslezer verstrekkingslezer(Versleuteling versleuteling) {
        return new Verstrekkingslezer(versleuteling);
    }

    @Produces @Singleton
    Inzagebouwer inzagebouwer(Partijen partijen, Bewaartermijnen termijnen) {
        return new Inzagebouwer(Inzagetekst.meegeleverd(), code -> partijen.partij(code).map(Verstrekkingbedrading::voluit).orElse(code),
                termijnen.verstrekkingen());
    }

    private static String voluit(Partij partij) {
        return (partij.soort() == Partijsoort.GEMEENTE ? "de gemeente " : "") + partij.naam();
    }

    @Produces @Singleton
    Registerversies registerversies() {
        return new Registerversies();
    }

    @Produces @Singleton
    Jaarcijfers jaarcijfers() {
        return new Jaarcijfers();
    }

    @Produces @Singleton
    Bewaartermijnen bewaartermijnen(Instellingen instellingen) {
        Instellingen.Bewaring b = instellingen.bewaring();
        return new Bewaartermijnen(b.inhoud(), new Ketentermijnen(b.keten(), b.ketenPerSoort()), b.verstrekkingen(), b.inzendingen(), b.berichten(),
                b.verklaringen(), b.rapportages(), b.logboek());
    }

    @Produces @Singleton
    Bewaring bewaring(Jdbi jdbi, Bewaartermijnen termijnen, Logboek logboek, InstantSource klok, Instellingen instellingen) {
        return new Bewaring(jdbi, termijnen, logboek, klok, instellingen.bewaring().stuk());
    }
}
