package nl.poortwachter.verwerking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poortwachter.keten.Feitsoort;

/** Configuration of a gateway, under {@code poortwachter.} in application.properties or the environment. */
@ConfigMapping(prefix = "poortwachter")
public interface Instellingen {

    /** Name of this node; unique among the running nodes. Default: host name and a random part. */
    String knooppunt();

    /** Folder of the installation, as the start script says; where var/ is kept. */
    @WithDefault(".")
    String installatie();

    /** File with the parties, their systems and their contracts. */
    String partijen();

    /** Folder with the published schemas, to use instead of ours. */
    Optional<String> schemas();

    /** Folder with newer code lists (gemeenten.csv), to use instead of the packaged ones. */
    Optional<String> codelijsten();

    /** The policies. */
    Beleid beleid();

    /** Where the policies are; used in {@link nl.poortwachter.verwerking.beleid}. */
    interface Beleid {
        /** Folder with the policies, to use instead of the folder beleid of the installation or the packaged ones. */
        Optional<String> map();

        /** Pause between looks at that folder. */
        @WithDefault("10s")
        Duration verversen();

        /** True when changed policies count only after two people agreed (docs/handboek/beleid.md). The same on all nodes. */
        @WithDefault("false")
        boolean vierOgen();
    }

    /** When releases of the standard are taken in, by name such as {@code "3.2"}; a release that is not named has no begin and no end. */
    Map<String, Release> uitgaven();

    /** When messages of this release are taken in. */
    default Uitgave.Geldigheid geldigheid(String uitgave) {
        Release release = uitgaven().get(uitgave);
        return release == null ? Uitgave.Geldigheid.ALTIJD : new Uitgave.Geldigheid(release.van().orElse(null), release.tot().orElse(null));
    }

    /** When a release is taken in. */
    interface Release {
        /** First day. */
        Optional<LocalDate> van();

        /** Last day. */
        Optional<LocalDate> tot();
    }

    /** The API. */
    Api api();

    /** Reading. */
    Lezen lezen();

    /** Secret keys. */
    Sleutels sleutels();

    /** Working days that a message may wait for what it misses (OP080). */
    @WithDefault("2")
    int aanhoudenWerkdagen();

    /** Looking at held messages. */
    Hervatten hervatten();

    /** Settings of looking at held messages. */
    interface Hervatten {
        /** Milliseconds between looks; used in camel-routes/hervatten.camel.yaml. */
        long tik();
    }

    /** Measures for a citizen. */
    Maatregelen maatregelen();

    /** How often a node looks at the measures; used by {@link Maatregelenwacht}. */
    interface Maatregelen {
        /** Pause between looks for what another node confirmed; well within 30 seconds, after which the list is not believed any more. */
        @WithDefault("1s")
        Duration verversen();

        /** Pause between looks for messages that no restriction holds any more. */
        @WithDefault("60s")
        Duration vegen();
    }

    /** Four eyes. */
    VierOgen vierOgen();

    /** Settings of four eyes. */
    interface VierOgen {
        /** How long a proposal can be confirmed. */
        @WithDefault("P7D")
        Duration geldig();
    }

    /** The audit log. */
    Logboek logboek();

    /** Settings of the audit log; used by {@link Logboekwacht}. */
    interface Logboek {
        /** Pause between checks of the whole chain. */
        @WithDefault("24h")
        Duration controleren();
    }

    /** The log of processings. */
    Ldv ldv();

    /** Where the log of processings goes; used by {@link Ldvwacht}. Without either it stays in the database, and leaves as soon as there is one. */
    interface Ldv {
        /** Base address of a collector for OTLP over HTTP, such as https://collector.example:4318. */
        Optional<URI> otlp();

        /** Folder for files. */
        Optional<String> map();

        /** Pause between rounds. */
        @WithDefault("5s")
        Duration elke();
    }

    /** Looking for deadlines that have passed. */
    Termijnen termijnen();

    /** Settings of looking for deadlines that have passed. */
    interface Termijnen {
        /** Milliseconds between looks; used in camel-routes/termijnen.camel.yaml. */
        long tik();
    }

    /** Retention. */
    Bewaring bewaring();

    /** How long what is kept (ISO 8601 periods), and how it is destroyed. */
    interface Bewaring {
        /** Content of a message that is not answered; an answered one goes at once. At most P30D makes sense. */
        @WithDefault("P30D")
        Period inhoud();

        /** Facts for level 3 of the kinds without a term of their own; from when it counts: {@link Feitsoort}. */
        @WithDefault("P1Y")
        Period keten();

        /** The same per kind: toewijzing, levering, verzoek, geboorte, antwoord, sleutel. */
        Map<Feitsoort, Period> ketenPerSoort();

        /** Disclosures, and measures that are over. */
        @WithDefault("P5Y")
        Period verstrekkingen();

        /** By which a request that comes again gets its first answer. */
        @WithDefault("P30D")
        Period inzendingen();

        /** What happened to a message: verdict, attempts, deadlines; no content. */
        @WithDefault("P5Y")
        Period berichten();

        /** Registered statements, after their withdrawal or else their registration. */
        @WithDefault("P5Y")
        Period verklaringen();

        /** The record of reports and of destruction. */
        @WithDefault("P5Y")
        Period rapportages();

        /** Lines of the audit log; a year at the least. */
        @WithDefault("P5Y")
        Period logboek();

        /** Pause between rounds; used by {@link Bewaringsronde}. */
        @WithDefault("1h")
        Duration elke();

        /** Most records that one transaction destroys. */
        @WithDefault("500")
        int stuk();
    }

    /** Routes. */
    Routes routes();

    /** Where routes of the installation are. */
    interface Routes {
        /** Folder with route files that replace the packaged ones of the same name; see {@link nl.poortwachter.verwerking.route.Routemap}. */
        Optional<String> map();
    }

    /** Intake by folder. */
    Bestandsmap bestandsmap();

    /** Settings of intake by folder; tik, the milliseconds between looks, is used in camel-routes/bestandsmap.camel.yaml. */
    interface Bestandsmap {
        /** Folder with one folder per connected system; without it there is no intake by folder. */
        Optional<String> map();

        /** Milliseconds between looks at the folder. */
        long tik();

        /** A file is taken in when nobody wrote to it for this long. */
        @WithDefault("PT10S")
        Duration rust();

        /** How long a file is left alone after its treatment failed by a fault of the gateway. */
        @WithDefault("PT1M")
        Duration pauzeNaStoring();
    }

    /** Delivery. */
    Aflevering aflevering();

    /** Settings of the API. */
    interface Api {
        /** Version in every answer, equal to info.version of openapi.json. */
        String versie();

        /** Address under which callers reach this gateway, without path; appears in openapi.json. */
        String adres();

        /** Origins of web pages that may use the API; none by default. */
        Optional<List<String>> herkomsten();

        /** Milliseconds that a caller may take to send a body. */
        long leestijd();

        /** Largest body in bytes (OP179). */
        @WithDefault("26214400")
        long grootsteBericht();
    }

    /** Settings of reading. */
    interface Lezen {
        /** Most characters in one text. */
        @WithDefault("65536")
        int tekst();
    }

    /** Where the keys are. */
    interface Sleutels {
        /** The keys themselves as JSON, e.g. from a secret in the environment; goes before the file. */
        Optional<String> waarde();

        /** File with the keys; made when it does not exist. */
        String bestand();
    }

    /** Settings of delivery. */
    interface Aflevering {
        /** How long a claim holds without heartbeat. */
        @WithDefault("PT30S")
        Duration lease();

        /** Pause after the first failed attempt. */
        @WithDefault("PT2S")
        Duration eerstePauze();

        /** The pause between attempts never grows beyond this. */
        @WithDefault("PT1H")
        Duration langstePauze();

        /** Number of attempts after which a message is a dead letter. */
        @WithDefault("80")
        int meestePogingen();

        /** Failures of one receiver in a row after which its messages wait; 0 when they never do. */
        @WithDefault("5")
        int zekeringNa();

        /** Pause between messages that try whether such a receiver is back. */
        @WithDefault("PT30S")
        Duration zekeringProef();

        /** Milliseconds between looks at the outbox; used in camel-routes/aflevering.camel.yaml, like the three below. */
        long tik();

        /** Milliseconds between heartbeats; well within the lease. */
        long hartslag();

        /** Milliseconds to wait for a connection to a receiver. */
        long verbindtijd();

        /** Milliseconds to wait for the answer of a receiver. */
        long antwoordtijd();

        /** Most messages that one node sends at the same time. */
        @WithDefault("32")
        int gelijktijdig();
    }
}
