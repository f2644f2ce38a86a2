package nl.poortwachter.verwerking;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import nl.poortwachter.aflevering.Bezorger;
import nl.poortwachter.aflevering.BijAflevering;
import nl.poortwachter.aflevering.Herkansing;
import nl.poortwachter.aflevering.Postbus;
import nl.poortwachter.aflevering.Verzendklant;
import nl.poortwachter.aflevering.Verzendtls;
import nl.poortwachter.aflevering.Wachtrij;
import nl.poortwachter.aflevering.Zekeringen;
import nl.poortwachter.bericht.Inhoudlezer;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.zip.Zipopener;
import nl.poortwachter.controle.Regelboek;
import nl.poortwachter.controle.Regelinstellingen;
import nl.poortwachter.controle.hub.Hubcontrole;
import nl.poortwachter.controle.niveau1.Schemabron;
import nl.poortwachter.controle.niveau1.Schemacontrole;
import nl.poortwachter.controle.niveau2.Niveau2;
import nl.poortwachter.controle.niveau3.Niveau3;
import nl.poortwachter.controle.niveau4.Contractcontrole;
import nl.poortwachter.controle.niveau4.Gemeentelijst;
import nl.poortwachter.controle.niveau4.Niveau4;
import nl.poortwachter.controle.niveau4.Productcategorieen;
import nl.poortwachter.controle.niveau4.Productlijsten;
import nl.poortwachter.keten.Geboorteopslag;
import nl.poortwachter.keten.KetenOpslag;
import nl.poortwachter.minimaliteit.Bescherming;
import nl.poortwachter.minimaliteit.Minimalisering;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.tekst.Oordelaarhouder;
import nl.poortwachter.opslag.Pseudonimiseerder;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.Werk;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Partijenfout;
import nl.poortwachter.partij.Partijenlezer;
import nl.poortwachter.retour.Retourbouwer;
import nl.poortwachter.retour.Schemaversies;
import nl.poortwachter.termijn.TermijnOpslag;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Makes the plain classes of the rooms into beans. The only place where the rooms meet configuration. */
@Singleton
public class Bedrading {

    @Produces @Singleton
    Klok klok() {
        return new Klok();
    }

    @Produces @Singleton
    Lezer lezer(Instellingen instellingen) {
        return new Lezer(new Leesgrenzen((int) instellingen.api().grootsteBericht(), Leesgrenzen.STANDAARD.diepte(), instellingen.lezen().tekst()));
    }

    @Produces @Singleton
    Zipopener zipopener(Instellingen instellingen) {
        return new Zipopener((int) instellingen.api().grootsteBericht());
    }

    @Produces @Singleton
    Sleutelbos sleutels(Instellingen instellingen) throws IOException {
        return instellingen.sleutels().waarde().isPresent() ? Sleutelbos.uitJson(instellingen.sleutels().waarde().get())
                : Sleutelbos.uitBestandOfNieuw(Path.of(instellingen.sleutels().bestand()));
    }

    @Produces @Singleton
    Versleuteling versleuteling(Sleutelbos sleutels) {
        return new Versleuteling(sleutels);
    }

    @Produces @Singleton
    Pseudonimiseerder pseudonimiseerder(Sleutelbos sleutels) {
        return new Pseudonimiseerder(sleutels);
    }

    @Produces @Singleton
    Jdbi jdbi(AgroalDataSource bron) {
        Jdbi jdbi = Jdbi.create(bron).installPlugin(new PostgresPlugin());
        // By default an exception quotes the values of its statement, and exceptions end up in logs.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.SHORT_STATEMENT);
        return jdbi;
    }

    @Produces @Singleton
    Partijen partijen(Instellingen instellingen) throws IOException, Partijenfout {
        return new Partijenlezer().lees(Path.of(instellingen.partijen()));
    }

    /** The releases: every bean of type {@link Uitgave}. */
    @Produces @Singleton
    Uitgaven uitgaven(@All List<Uitgave> uitgaven) {
        return new Uitgaven(uitgaven);
    }

    @Produces @Singleton
    Uitgave uitgave32(Instellingen instellingen, Niveau2 niveau2, Niveau3 niveau3, Niveau4 niveau4, Beleidshouder beleid) {
        Schemabron bron = instellingen.schemas().map(map -> Schemabron.map(Path.of(map))).orElseGet(Schemabron::klassenpad);
        return new Uitgave("3.2", instellingen.geldigheid("3.2"), new Schemacontrole(bron), new Inhoudlezer(), niveau2, niveau3, niveau4, beleid,
                new Retourbouwer(Schemaversies.uit(bron)));
    }

    @Produces @Singleton
    Niveau2 niveau2() {
        return new Niveau2();
    }

    @Produces @Singleton
    Niveau3 niveau3() {
        return new Niveau3();
    }

    @Produces @Singleton
    Regelboek regelboek() {
        return Regelboek.standaard();
    }

    @Produces @Singleton
    Regelinstellingen regelinstellingen(Partijen partijen, Regelboek boek) {
        return new Regelinstellingen(partijen, boek);
    }

    @Produces @Singleton
    KetenOpslag ketenOpslag() {
        return new KetenOpslag();
    }

    @Produces @Singleton
    Geboorteopslag geboorteopslag(Versleuteling versleuteling) {
        return new Geboorteopslag(versleuteling);
    }

    @Produces @Singleton
    Minimalisering minimalisering(Oordelaarhouder oordelaar, Bescherming bescherming, Partijen partijen) {
        return new Minimalisering(oordelaar::beoordeel, bescherming,
                new Productboek(Productlijsten.uit(partijen), Productcategorieen.meegeleverd()));
    }

    @Produces @Singleton
    Niveau4 niveau4(Partijen partijen, Instellingen instellingen) {
        return new Niveau4(instellingen.codelijsten().map(map -> Gemeentelijst.uit(Path.of(map))).orElseGet(Gemeentelijst::meegeleverd),
                Productlijsten.uit(partijen));
    }

    @Produces @Singleton
    TermijnOpslag termijnOpslag() {
        return new TermijnOpslag();
    }

    @Produces @Singleton @Named("hervatter")
    Hervatter hervatter(Jdbi jdbi, Versleuteling versleuteling, Partijen partijen, InstantSource klok, ObjectMapper json) {
        return new Hervatter(jdbi, versleuteling, partijen, klok, json);
    }

    @Produces @Singleton
    Contractcontrole contractcontrole(Partijen partijen) {
        return new Contractcontrole(partijen);
    }

    @Produces @Singleton
    Inlezer inlezer(Lezen lezen, Niveau1 niveau1, Niveau2Stap niveau2, Partijen partijen, Werk werk, KetenOpslag keten,
                    Trajectgeheugen geheugen, InstantSource klok) {
        return new Inlezer(new Keuring(List.of(lezen, niveau1, niveau2)), partijen, werk, keten, geheugen, klok);
    }

    @Produces @Singleton
    Hubcontrole hubcontrole(Partijen partijen) {
        return new Hubcontrole(partijen);
    }

    @Produces @Singleton
    Werk werk(Jdbi jdbi) {
        return new Werk(jdbi);
    }

    @Produces @Singleton
    Dossier dossier(Jdbi jdbi, ObjectMapper json, TermijnOpslag termijnen, InstantSource klok) {
        return new Dossier(jdbi, json, termijnen, klok);
    }

    @Produces @Singleton @Named("bezorger")
    Bezorger bezorger(Wachtrij wachtrij, Jdbi jdbi, Versleuteling versleuteling, Partijen partijen, Instellingen instellingen) {
        return new Bezorger(wachtrij, jdbi, versleuteling, partijen, instellingen.aflevering().gelijktijdig());
    }

    @Produces @Singleton @Named("verzendklant")
    Verzendklant verzendklant() {
        return new Verzendklant();
    }

    /** Certificate and anchors towards receivers: those that the configuration names aflevering (docs/handboek/tls.md). */
    @Produces @Singleton @Named("verzendtls")
    Verzendtls verzendtls(TlsConfigurationRegistry tls) {
        return new Verzendtls(() -> {
            Optional<TlsConfiguration> eigen = tls.get("aflevering");
            try {
                return eigen.isPresent() ? eigen.get().createSSLContext() : SSLContext.getDefault();
            } catch (GeneralSecurityException e) {
                throw e;
            } catch (Exception e) {
                throw new GeneralSecurityException("quarkus.tls.aflevering is niet bruikbaar", e);
            }
        });
    }

    /** Threads that wait for receivers; bounded, so that slow receivers cannot exhaust the node. */
    @Produces @Singleton @Named("bezorgers")
    ExecutorService bezorgers(Instellingen instellingen) {
        return Executors.newFixedThreadPool(instellingen.aflevering().gelijktijdig());
    }

    @Produces @Singleton @Named("wachtrij")
    Wachtrij wachtrij(Jdbi jdbi, Instellingen instellingen, @All List<BijAflevering> bijAflevering) {
        Instellingen.Aflevering a = instellingen.aflevering();
        return new Wachtrij(jdbi, instellingen.knooppunt(), a.lease(), new Herkansing(a.eerstePauze(), a.langstePauze(), a.meestePogingen()),
                new Zekeringen(a.zekeringNa(), a.zekeringProef()), BijAflevering.samen(bijAflevering));
    }

    @Produces @Singleton
    Postbus postbus(Jdbi jdbi, Instellingen instellingen, @All List<BijAflevering> bijAflevering) {
        return new Postbus(jdbi, instellingen.knooppunt(), BijAflevering.samen(bijAflevering));
    }
}
