package nl.poortwachter.verwerking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.keten.Berichtsleutel;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.keten.Geboortedatum;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Ketenfeiten;
import nl.poortwachter.keten.Ketenregister;
import nl.poortwachter.keten.Paar;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.retour.Koppelsleutel;
import nl.poortwachter.retour.Retourlezer;

/** What a series of messages leaves behind for the messages after it; each counts as received on its Dagtekening. Not thread safe. */
final class Reeksgeheugen implements Trajectbron {
    private final Map<Koppelsleutel, Bekend> berichten = new LinkedHashMap<>();
    private final Set<Berichtsleutel> sleutels = new HashSet<>();
    private final Set<String> retouren = new HashSet<>();
    private final Set<Koppelsleutel> beantwoord = new HashSet<>();
    private final Map<Burger, Geboortedatum> geboorten = new HashMap<>();
    private Ketenregister register = new Ketenregister();

    /**
     * A message that was not refused.
     *
     * @param burger its citizen, or null
     * @param fase phase in which it was judged; null as long as it waits
     * @param telt true when its facts are in the chain
     */
    record Bekend(Ketenfeiten feiten, Pseudoniem burger, String bestemming, Fase fase, boolean telt) {
        Bekend alsNietVerzonden() {
            return new Bekend(feiten, burger, bestemming, fase, false);
        }
    }

    private record Burger(Paar paar, Pseudoniem pseudoniem) {
        static Burger van(Doorgang doorgang) {
            return new Burger(Paar.van(doorgang.bericht()), doorgang.pseudoniem());
        }
    }

    /** The citizen of the request that this JW319 answers. */
    Optional<Pseudoniem> wie(Bericht jw319) {
        Ketenfeiten feiten = Ketenfeiten.uit(jw319);
        return Optional.ofNullable(register.wie(feiten.paar(), feiten.antwoorden().get(0).referentie()));
    }

    /** What is known when this message is judged; that it used its own number before does not count. */
    Ketenbeeld beeld(Doorgang doorgang) {
        Ketenbeeld beeld = register.beeld(doorgang.bericht(), doorgang.pseudoniem());
        return doorgang.aanlevering().opdracht() == Aanlevering.Opdracht.HERVATTEN ? beeld.met(beeld.elders().zonderSleutels()) : beeld;
    }

    /** The message that this return answers. */
    Optional<Bekend> origineel(Bericht retour) {
        return Optional.ofNullable(berichten.get(sleutel(retour)));
    }

    /** True when the message that this return answers has a return. */
    boolean isBeantwoord(Bericht retour) {
        return beantwoord.contains(sleutel(retour));
    }

    /** True when another return of its sender had this IdentificatieRetour. */
    boolean isNummerGebruikt(Bericht retour) {
        return retouren.contains(Boekhouding.identiteit(retour));
    }

    @Override
    public Traject vulAan(Traject traject, Doorgang doorgang, Beleid geldend) {
        if (doorgang.bericht().soort().isRetour()) {
            return origineel(doorgang.bericht()).map(Bekend::fase).map(traject::metFase).orElse(traject);
        }
        Geboortedatum datum = geboorten.get(Burger.van(doorgang));
        return datum == null ? traject : traject.metGeboortedatum(datum);
    }

    /** Takes up what this message leaves behind, by its verdict; one that was refused at the door leaves nothing. */
    void onthoud(Doorgang doorgang) {
        if (doorgang.isGeweigerdAanDeDeur()) {
            return;
        }
        if (doorgang.bericht().soort().isRetour()) {
            onthoudRetour(doorgang);
        } else {
            onthoudHeen(doorgang);
        }
    }

    private void onthoudHeen(Doorgang doorgang) {
        Bericht bericht = doorgang.bericht();
        Ketenfeiten feiten = Ketenfeiten.uit(bericht);
        boolean telt = doorgang.stand() == Stand.GEACCEPTEERD;
        sleutels.add(feiten.sleutel());
        register.gebruikt(feiten.sleutel());
        if (doorgang.aanlevering().opdracht() == Aanlevering.Opdracht.HERVATTEN) {
            berichten.remove(sleutel(bericht));
        }
        if (!doorgang.isGeweigerd()) {
            berichten.put(sleutel(bericht), new Bekend(feiten, doorgang.pseudoniem(), bericht.bestemming(), fase(doorgang), telt));
        }
        if (telt) {
            register.neemOp(feiten, doorgang.pseudoniem());
            Geboortedatum.van(bericht).ifPresent(datum -> geboorten.put(Burger.van(doorgang), datum));
        }
    }

    /** A refusing return makes its original count as not sent (OP286). */
    private void onthoudRetour(Doorgang doorgang) {
        Bericht retour = doorgang.bericht();
        if (doorgang.isGeweigerd()) {
            return;
        }
        retouren.add(Boekhouding.identiteit(retour));
        if (doorgang.stand() == Stand.GEACCEPTEERD) {
            beantwoord.add(sleutel(retour));
            if (!Retourlezer.uitkomst(retour).goedgekeurd()) {
                berichten.computeIfPresent(sleutel(retour), (sleutel, bekend) -> bekend.alsNietVerzonden());
                herbouw();
            }
        }
    }

    private void herbouw() {
        register = new Ketenregister();
        sleutels.forEach(register::gebruikt);
        berichten.values().stream().filter(Bekend::telt).forEach(bekend -> register.neemOp(bekend.feiten(), bekend.burger()));
    }

    private static Fase fase(Doorgang doorgang) {
        return doorgang.uitkomst() == null ? null : doorgang.uitkomst().fase();
    }

    private static Koppelsleutel sleutel(Bericht bericht) {
        return Koppelsleutel.van(bericht.soort(), bericht.kop());
    }
}
