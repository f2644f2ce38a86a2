package nl.poortwachter.minimaliteit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.keten.Reeks;
import nl.poortwachter.keten.Traject;

/** Messages and trajectories by the words for circumstances in {@link StandaardtabelTest}. */
final class Tabelbericht {
    private static final Map<String, String> TEKSTEN = Map.of(
            "procestekst", "Meer tijd nodig om de doelen te halen.",
            "zorgtekst", "Diagnose ADHD gesteld, start methylfenidaat.",
            "persoonstekst", "Bel moeder op 0612345678.",
            "onduidelijke tekst", "Zie ook de blauwe map.");
    private static final Consumer<Jw301.Toewijzing> EINDE = t -> t.reden("05").periode("2026-04-01", "2026-05-31");
    private static final Consumer<Jw301.Toewijzing> WIJZIGING = t -> t.reden("12").omvang(8, "04", "4");
    private static final Map<String, Consumer<Jw301>> IN_301 = new HashMap<>();

    static {
        IN_301.put("communicatie", b -> b.met("Client/Communicatie/Vorm", "1").met("Client/Communicatie/Taal", "Fries"));
        IN_301.put("vertegenwoordiging", b -> b.met("Client/WettelijkeVertegenwoordiging", "01"));
        IN_301.put("partnernaam", b -> b.met("Client/Naam/Partnernaam/Achternaam", "Ander").met("Client/Naam/NaamGebruik", "2"));
        IN_301.put("relatie voorletters", b -> b.relatie(r -> r.met("Naam/Voornamen", "Kim").met("Naam/Voorletters", "K")));
        IN_301.put("relatie voornamen", b -> b.relatie(r -> r.met("Naam/Voornamen", "Kim")));
        IN_301.put("relatie geboren", b -> b.relatie(r -> r.met("Geboortedatum/Datum", "1980-02-03")));
        IN_301.put("relatie geslacht", b -> b.relatie(r -> r.met("Geslacht", "1")));
        IN_301.put("email, einde", b -> b.contact(c -> c.met("Emailadres", "a@voorbeeld.nl")).toewijzing(EINDE));
        IN_301.put("email, wijziging", b -> b.contact(c -> c.met("Emailadres", "a@voorbeeld.nl")).toewijzing(WIJZIGING));
        IN_301.put("telefoon, einde", b -> b.contact(c -> c.telefoon("0600000001")).toewijzing(EINDE));
        IN_301.put("telefoon, wijziging", b -> b.contact(c -> c.telefoon("0600000001")).toewijzing(WIJZIGING));
        IN_301.put("alleen telefoon, einde", b -> b.contact(c -> c.soort("02").zonder("Adres").telefoon("0600000001")).toewijzing(EINDE));
        IN_301.put("relatie email, einde", b -> b.relatie(r -> r.contact(c -> c.met("Emailadres", "a@voorbeeld.nl"))).toewijzing(EINDE));
        IN_301.put("relatie email, wijziging", b -> b.relatie(r -> r.contact(c -> c.met("Emailadres", "a@voorbeeld.nl"))).toewijzing(WIJZIGING));
        IN_301.put("relatie telefoon, einde", b -> b.relatie(r -> r.contact(c -> c.telefoon("0600000001"))).toewijzing(EINDE));
        IN_301.put("organisatie 04", b -> b.contact(c -> { }).contact(c -> c.soort("04").met("Organisatie", "Stichting Voorbeeld")));
        IN_301.put("ingetrokken", b -> b.contact(c -> c.soort("03")).contact(Tabelbericht::vol).contact(c -> c.soort("04"))
                .relatie(r -> { }).toewijzing(Jw301.Toewijzing::verwijderd));
        IN_301.put("ingetrokken, telefoon", b -> b.contact(c -> c.soort("02").zonder("Adres/Huis", "Adres/Postcode", "Adres/LandCode")
                .telefoon("0600000001").met("Emailadres", "a@voorbeeld.nl")).toewijzing(Jw301.Toewijzing::verwijderd));
        IN_301.put("deels ingetrokken", b -> b.contact(Tabelbericht::vol).toewijzing(Jw301.Toewijzing::verwijderd).toewijzing(t -> { }));
        IN_301.put("gezag bekend, ouder", b -> b.relatie(r -> r.met("Soort", "10")));
        IN_301.put("gezag bekend, voogd", b -> b.relatie(r -> r.met("Soort", "11")));
        IN_301.put("gezag bekend, pleegouder", b -> b.relatie(r -> r.met("Soort", "13")));
        IN_301.put("gezag bekend, ouder volgorde 1", b -> b.relatie(r -> r.met("Soort", "10").met("Volgorde", "1")));
        IN_301.put("gezag niet bekend, ouder", b -> b.relatie(r -> r.met("Soort", "10")));
        IN_301.put("gezag onvermeld, ouder", b -> b.relatie(r -> r.met("Soort", "10")));
    }

    private Tabelbericht() { }

    private static void vol(Jw301.Contact contact) {
        contact.telefoon("0600000001").met("Emailadres", "a@voorbeeld.nl").met("Organisatie", "Stichting Voorbeeld");
    }

    /** A message of this kind in this circumstance; a text is put in the element. */
    static Berichtbouwer<?> van(String soort, String element, String omstandigheid) {
        Berichtbouwer<?> bericht = switch (soort) {
            case "JW301" -> jw301(omstandigheid);
            case "JW305" -> Jw305.bericht();
            case "JW307" -> Jw307.bericht();
            case "JW315" -> jw315(omstandigheid);
            default -> Jw317.bericht().met("Client/Verzoek/RedenVerzoek", laatste(omstandigheid));
        };
        switch (omstandigheid) {
            case "geen voorletters" -> bericht.zonder("Client/Naam/Voorletters");
            case "datumgebruik" -> bericht.met("Client/Geboortedatum/Datum", "2014-05-01").met("Client/Geboortedatum/DatumGebruik", "1");
            case "procestekst", "zorgtekst", "persoonstekst", "onduidelijke tekst" -> bericht.met(element, TEKSTEN.get(omstandigheid));
            default -> { }
        }
        return bericht;
    }

    private static String laatste(String omstandigheid) {
        return omstandigheid.substring(omstandigheid.lastIndexOf(' ') + 1);
    }

    private static Jw301 jw301(String omstandigheid) {
        Jw301 bericht = Jw301.bericht();
        if (omstandigheid.contains("route")) {
            bericht.met("Client/JuridischeStatus", "01");
        } else if (omstandigheid.matches("relatie \\d\\d.*")) {
            bericht.relatie(r -> r.met("Soort", omstandigheid.substring(8, 10)));
            if (omstandigheid.contains("volgorde")) {
                bericht.met("Client/Relaties/Relatie/Volgorde", laatste(omstandigheid));
            }
        } else if (omstandigheid.matches("organisatie 0[123]")) {
            bericht.contact(c -> c.soort(laatste(omstandigheid)).met("Organisatie", "Stichting Voorbeeld"));
        } else if (omstandigheid.startsWith("relatie organisatie")) {
            bericht.relatie(r -> r.contact(c -> c.soort(laatste(omstandigheid)).met("Organisatie", "Stichting Voorbeeld")));
        } else {
            IN_301.getOrDefault(omstandigheid, b -> { }).accept(bericht);
        }
        return bericht;
    }

    private static Jw315 jw315(String omstandigheid) {
        Jw315 bericht = Jw315.bericht();
        if (omstandigheid.startsWith("verwijzer")) {
            bericht.aanvraag(a -> a.met("Verwijzer/Type", laatste(omstandigheid)).met("Verwijzer/Naam", "Praktijk Voorbeeld"));
        } else if (omstandigheid.startsWith("gezagsdrager")) {
            bericht.met("Client/GezagsdragerBekend", laatste(omstandigheid));
        } else if (omstandigheid.equals("raamcontract")) {
            bericht.aanvraag(a -> a.met("Raamcontract", "1"));
        }
        return bericht;
    }

    /** What was known before: nothing, a JW315, or an assignment; never all of it, so that every phase may be declared. */
    static Traject traject(String omstandigheid, Berichtbouwer<?> bericht) {
        Jw315 vraag = Jw315.bericht();
        if (omstandigheid.startsWith("route")) {
            for (String type : List.of(omstandigheid.substring(6).split(" en "))) {
                vraag.aanvraag(a -> a.met("Verwijzer/Type", type));
            }
        } else if (omstandigheid.startsWith("gezag bekend") || omstandigheid.startsWith("gezag niet bekend")) {
            vraag.met("Client/GezagsdragerBekend", omstandigheid.contains("niet") ? "2" : "1");
        } else if (omstandigheid.endsWith("einde") || omstandigheid.endsWith("wijziging")) {
            return Traject.uit(Reeks.van(Jw301.bericht()).voor(bericht)).onvolledig();
        } else if (!omstandigheid.startsWith("gezag onvermeld")) {
            return Traject.onbekend();
        }
        return Traject.uit(Reeks.van(vraag).voor(bericht)).onvolledig();
    }
}
