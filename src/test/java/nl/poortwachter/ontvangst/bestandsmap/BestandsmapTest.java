package nl.poortwachter.ontvangst.bestandsmap;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.component.file.GenericFile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Files in a folder take the path of messages through the API, and leave with their verdict. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class BestandsmapTest {
    private static final Path MAP = Proefomgeving.BESTANDSMAP.resolve(Proefomgeving.MAPAFNEMER);

    @Inject
    Jdbi databank;
    @Inject
    CamelContext camel;

    @Test
    void eenGoedBestandGaatNaarVerwerktMetHetOordeelErnaast() throws IOException {
        byte[] inhoud = verzoek().bytes();
        Path bestand = leg("goed.xml", inhoud);

        JsonPath oordeel = oordeel("verwerkt", "goed.xml");

        assertThat(Files.readAllBytes(MAP.resolve("verwerkt").resolve("goed.xml"))).isEqualTo(inhoud);
        await().untilAsserted(() -> assertThat(bestand).doesNotExist());
        assertThat(oordeel.getMap("")).isEqualTo(als("aanbieder").get("/v1/berichten/" + oordeel.getString("id")).jsonPath().getMap("verslag"));
        assertThat(oordeel.getString("stand")).isEqualTo("geaccepteerd");
    }

    @Test
    void eenBestandDatEenAnderKnooppuntIntussenNamWordtMetRustGelaten() throws Exception {
        Route route = camel.getRoute("bestandsmap");
        GenericFile<File> weg = new GenericFile<>();
        weg.setFile(MAP.resolve("weg.xml").toFile());
        weg.setBody(weg.getFile());
        weg.setRelativeFilePath("weg.xml");
        weg.setFileName("weg.xml");
        Exchange ronde = ((FileEndpoint) route.getEndpoint()).createExchange(weg);
        ronde.getMessage().setBody(weg);

        route.getProcessor().process(ronde);

        assertThat(ronde.getProperty(Exchange.EXCEPTION_CAUGHT)).isNull();
        assertThat(ronde.getException()).isNull();
    }

    @Test
    void eenGeweigerdBestandGaatApartMetZijnBevindingen() throws IOException {
        leg("fout.xml", verzoek().met("Client/Geboortedatum/Datum", "2090-01-01").bytes());

        JsonPath oordeel = oordeel("geweigerd", "fout.xml");

        assertThat(oordeel.getBoolean("geaccepteerd")).isFalse();
        assertThat(oordeel.getList("bevindingen.ernst")).contains("fout");
        assertThat(MAP.resolve("verwerkt").resolve("fout.xml")).doesNotExist();
    }

    @Test
    void watGeenBerichtIsWordtOokGeweigerdEnLaatGeenSpoorNa() throws IOException {
        leg("half.xml", "<Bericht>".getBytes());

        JsonPath oordeel = oordeel("geweigerd", "half.xml");

        assertThat(oordeel.getList("bevindingen.code")).containsExactly("LEES-XML");
        assertThat(als("aanbieder").get("/v1/berichten/" + oordeel.getString("id")).statusCode()).isEqualTo(404);
    }

    @Test
    void wieNamensEenAnderStuurtHoortHetInHetOordeel() throws IOException {
        leg("ander.xml", verzoek().aanbieder(Proefomgeving.BUURMAN).bytes());

        assertThat(oordeel("geweigerd", "ander.xml").getList("bevindingen.code")).contains("HUB-MACHTIGING-GEEN");
    }

    @Test
    void eenBerichtInEenZipTeltAlsHetBerichtZelf() throws IOException {
        Jw315 bericht = verzoek();
        leg("ingepakt.zip", zip("bericht.xml", bericht.bytes()));
        String eerste = oordeel("verwerkt", "ingepakt.zip").getString("id");

        leg("los.XML", bericht.bytes());

        assertThat(oordeel("verwerkt", "los.XML").getString("id")).isEqualTo(eerste);
        assertThat(biedAan("aanbieder", bericht).then().statusCode(202).extract().jsonPath().getString("id")).isEqualTo(eerste);
    }

    @Test
    void BRS29_eenZipMetEenMapWordtGeweigerdMetDeCodeVanHetKnooppunt() throws IOException {
        leg("map.zip", zip("map/bericht.xml", verzoek().bytes()));

        JsonPath oordeel = oordeel("geweigerd", "map.zip");

        assertThat(oordeel.getList("bevindingen.code")).containsExactly("ZIP-MAP");
        assertThat(oordeel.getList("bevindingen.ruw")).containsExactly("BRS29");
    }

    @Test
    void hetzelfdeBestandNogEensGeeftHetEersteOordeelEnAndereInhoudEenEigenNaam() throws IOException {
        byte[] inhoud = verzoek().bytes();
        leg("zelfde.xml", inhoud);
        String eerste = oordeel("verwerkt", "zelfde.xml").getString("id");
        Files.delete(MAP.resolve("verwerkt").resolve("zelfde.xml.oordeel.json"));

        leg("zelfde.xml", inhoud);
        assertThat(oordeel("verwerkt", "zelfde.xml").getString("id")).isEqualTo(eerste);

        byte[] anders = verzoek().bytes();
        leg("zelfde.xml", anders);
        String naam = "zelfde-" + UUID.nameUUIDFromBytes(anders) + ".xml";
        assertThat(oordeel("verwerkt", naam).getString("id")).isNotEqualTo(eerste);
        assertThat(Files.readAllBytes(MAP.resolve("verwerkt").resolve("zelfde.xml"))).isEqualTo(inhoud);
    }

    @Test
    void naEenStoringBlijftHetBestandStaanEnKomtHetVanzelfOpnieuw() throws IOException {
        Jw315 bericht = verzoek();
        databank.useHandle(h -> h.execute("alter table inhoud rename to inhoud_weg"));
        Path bestand;
        try {
            bestand = leg("storing.xml", bericht.bytes());
            await().untilAsserted(() -> assertThat(Files.readString(Proefomgeving.LOGBOEK)).contains("bestand-niet-behandeld oorzaak="));
            assertThat(bestand).exists();
        } finally {
            databank.useHandle(h -> h.execute("alter table inhoud_weg rename to inhoud"));
        }

        assertThat(oordeel("verwerkt", "storing.xml").getString("stand")).isEqualTo("geaccepteerd");
    }

    @Test
    void watErNietHoortBlijftStaan() throws IOException {
        Path vreemd = Files.createDirectories(Proefomgeving.BESTANDSMAP.resolve("onbekend")).resolve("bericht.xml");
        Path zonderRecht = Files.createDirectories(Proefomgeving.BESTANDSMAP.resolve("aanbieder")).resolve("bericht.xml");
        Files.write(vreemd, verzoek().bytes());
        Files.write(zonderRecht, verzoek().bytes());
        Files.write(MAP.resolve(".verborgen.xml"), verzoek().bytes());
        Files.write(MAP.resolve("brief.txt"), verzoek().bytes());
        Path elders = Files.write(Proefomgeving.BESTANDSMAP.resolve("elders.xml"), verzoek().bytes());
        Files.createSymbolicLink(MAP.resolve("verwijzing.xml"), elders.toAbsolutePath());

        leg("erna.xml", verzoek().bytes());
        oordeel("verwerkt", "erna.xml");

        assertThat(List.of(vreemd, zonderRecht, MAP.resolve(".verborgen.xml"), MAP.resolve("brief.txt"), elders, MAP.resolve("verwijzing.xml")))
                .allSatisfy(pad -> assertThat(pad).exists());
        assertThat(Files.readString(Proefomgeving.LOGBOEK)).containsOnlyOnce("bestandsmap-overgeslagen map=onbekend ").doesNotContain("brief.txt");
    }

    @Test
    void ZIP_komtNietDoorDeApi() throws IOException {
        assertThat(biedAan("aanbieder", zip("bericht.xml", verzoek().bytes())).statusCode()).isEqualTo(415);
    }

    /** As a supplier should: written under another name, then renamed. Old enough to be taken in at once, and older than what comes after it. */
    private static Path leg(String naam, byte[] inhoud) throws IOException {
        Path deel = Files.write(MAP.resolve(naam + ".deel"), inhoud);
        Files.setLastModifiedTime(deel, FileTime.from(Instant.now().minusSeconds(60)));
        return Files.move(deel, MAP.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
    }

    private static JsonPath oordeel(String map, String naam) throws IOException {
        Path bestand = MAP.resolve(map).resolve(naam + ".oordeel.json");
        await().untilAsserted(() -> assertThat(bestand).exists());
        await().untilAsserted(() -> assertThat(MAP.resolve(naam)).doesNotExist());
        return JsonPath.from(Files.readString(bestand));
    }

    private static byte[] zip(String naam, byte[] inhoud) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(inhoud);
        }
        return bytes.toByteArray();
    }
}
