package nl.poortwachter.controle.niveau3;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.keten.Reeks;

/**
 * The gateway over HTTP: the series is handed in message by message by the systems of its senders, on an empty chain. All of it arrives today;
 * since when an allocation is known is then set to what the series says.
 */
final class Ketenloket implements Ketenpoort {
    private static final Map<String, String> AFNEMERS = Map.of("0748", "gemeente", "1674", "buurgemeente", "12345678", "aanbieder",
            "12345679", "buurman");
    private static final Set<Berichtsoort> ACHTERAF = EnumSet.of(Berichtsoort.JW301, Berichtsoort.JW305, Berichtsoort.JW307);
    private static final String IDENTIFICATIE = "<ijw:Identificatie>[^<]*</ijw:Identificatie>";
    /** Deleting a few rows is much quicker than truncating tables. */
    private static final List<String> TABELLEN = List.of("keten_toewijzing", "keten_levering", "keten_verzoek", "keten_antwoord", "keten_sleutel");
    private final DataSource database;

    Ketenloket(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Ketenproef.Verwacht> oordeel(Reeks reeks, Berichtbouwer<?> bericht) {
        maakLeeg();
        for (Reeks.Aanvaard eerder : reeks.berichten()) {
            Response antwoord = biedAan(eerder.bericht());
            assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(202);
            assertThat(antwoord.jsonPath().getString("stand")).as(antwoord.asString()).isEqualTo("geaccepteerd");
            voerUit("update keten_toewijzing set bekend_op = '%s' where bericht_id = '%s'"
                    .formatted(eerder.ontvangen(), antwoord.jsonPath().getString("id")));
        }
        Response antwoord = biedAan(bericht);
        JsonPath json = antwoord.jsonPath();
        String bevindingen = antwoord.statusCode() == 202 ? "bevindingen" : "verslag.bevindingen";
        List<Map<String, Object>> gevonden = json.getList(bevindingen);
        assertThat(gevonden).as(antwoord.asString()).noneMatch(b -> niveau(b) < 3 && b.get("ernst").equals("fout"));
        return gevonden.stream().filter(b -> niveau(b) == 3 || niveau(b) == 4)
                .map(b -> new Ketenproef.Verwacht((String) b.get("code"), Ernst.valueOf(((String) b.get("ernst")).toUpperCase(Locale.ROOT)),
                        (String) b.get("retourcode"), (String) b.get("pad")))
                .toList();
    }

    /**
     * Each with an Identificatie of its own, and allocations, starts and stops written after all that they report: the series say nothing about
     * those.
     */
    private static Response biedAan(Berichtbouwer<?> bouwer) {
        Bericht bericht = Reeks.bericht(bouwer);
        String nummer = Proefnummers.identificatie(Proefnummers.volgende());
        String xml = bouwer.xml().replaceFirst(IDENTIFICATIE, "<ijw:Identificatie>" + nummer + "</ijw:Identificatie>");
        if (ACHTERAF.contains(bericht.soort())) {
            xml = xml.replace("<ijw:Dagtekening>" + Berichtbouwer.DAGTEKENING, "<ijw:Dagtekening>2026-10-01");
        }
        return Proefklant.biedAan(AFNEMERS.get(bericht.verzender()), xml.getBytes(StandardCharsets.UTF_8));
    }

    private static int niveau(Map<String, Object> bevinding) {
        return (int) bevinding.get("niveau");
    }

    /** What an earlier series left waiting would otherwise wake up in this one. */
    private void maakLeeg() {
        voerUit("update bericht set stand = 'geweigerd', opnieuw = false where stand = 'aangehouden'");
        TABELLEN.forEach(tabel -> voerUit("delete from " + tabel));
    }

    private void voerUit(String opdracht) {
        try (Connection verbinding = database.getConnection(); Statement statement = verbinding.createStatement()) {
            statement.execute(opdracht);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
