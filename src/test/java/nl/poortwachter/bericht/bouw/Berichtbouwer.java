package nl.poortwachter.bericht.bouw;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;

/** A message under construction; see the package for the habits. Default pair: gemeente 0748 and provider 12345678. */
public abstract class Berichtbouwer<B extends Berichtbouwer<B>> extends Bouwer<B> {
    /** Bergen op Zoom. */
    public static final String GEMEENTE = "0748";
    /** A provider that does not exist. */
    public static final String AANBIEDER = "12345678";
    /** A test number that satisfies the 11-proof. */
    public static final String BSN = "999900006";
    /** Default Dagtekening. */
    public static final String DAGTEKENING = "2026-04-01";

    private final Berichtsoort soort;
    private final Set<String> vervangen = new HashSet<>();

    Berichtbouwer(Berichtsoort soort) {
        super(new Onderdeel(Schemavorm.van(soort)));
        this.soort = soort;
        met("Header/BerichtCode", soort.berichtcode());
        met("Header/BerichtVersie", 3);
        met("Header/BerichtSubversie", 2);
        gemeente(GEMEENTE);
        aanbieder(AANBIEDER);
        identificatie("0001");
        dagtekening(DAGTEKENING);
        met("Header/XsdVersie/BasisschemaXsdVersie", "1.0.0");
        met("Header/XsdVersie/BerichtXsdVersie", "1.0.0");
    }

    /** The kind of this message. */
    public Berichtsoort soort() {
        return soort;
    }

    /** Gemeentecode of the pair, put in Afzender or Ontvanger as the kind asks. */
    public B gemeente(String code) {
        return met(soort.afzenderIsGemeente() ? "Header/Afzender" : "Header/Ontvanger", code);
    }

    /** AGB code of the pair, put in Afzender or Ontvanger as the kind asks. */
    public B aanbieder(String code) {
        return met(soort.afzenderIsGemeente() ? "Header/Ontvanger" : "Header/Afzender", code);
    }

    /** Header/BerichtIdentificatie/Identificatie, at most 12 characters. */
    public B identificatie(String identificatie) {
        return met("Header/BerichtIdentificatie/Identificatie", identificatie);
    }

    /** Header/BerichtIdentificatie/Dagtekening. */
    public B dagtekening(String datum) {
        return met("Header/BerichtIdentificatie/Dagtekening", datum);
    }

    /** Client/Bsn; not for JW319. */
    public B bsn(String bsn) {
        return met("Client/Bsn", bsn);
    }

    /** The message as text: lines ending in CRLF, indented by tabs, prefixes as in the published examples. */
    public String xml() {
        return new XmlSchrijver(soort).schrijf(onderdeel());
    }

    /** The message as it travels: UTF-8 without byte order mark. */
    public byte[] bytes() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }

    /** The message as the gateway reads it, without the schema check. */
    public Bericht lees() {
        return Gelezen.metInhoud(this);
    }

    @Override
    public String toString() {
        return xml();
    }

    /** Client with the elements that JW301, 305, 307 and 315 share. */
    void standaardClient() {
        bsn(BSN);
        met("Client/Geboortedatum/Datum", "2014-05-12");
        met("Client/Geslacht", "2");
        met("Client/Naam/Geslachtsnaam/Achternaam", "Voorbeeld");
        met("Client/Naam/Voornamen", "Robin");
        met("Client/Naam/Voorletters", "R");
    }

    /** One more element in a list; the first one that a test adds takes the place of the default. */
    Onderdeel nieuwIn(String lijst, String naam) {
        Onderdeel houder = onderdeel().haal(lijst);
        if (vervangen.add(lijst)) {
            houder.wisKinderen();
        }
        return houder.voegToe(naam);
    }

    /** Fills the list with its default; a test that adds its own replaces it. */
    Onderdeel standaardIn(String lijst, String naam) {
        return onderdeel().haal(lijst).voegToe(naam);
    }

    /** How many elements the list holds, the one just added included. */
    int aantalIn(String lijst) {
        return onderdeel().haal(lijst).kinderen().size();
    }
}
