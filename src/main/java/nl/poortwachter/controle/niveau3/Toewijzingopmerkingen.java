package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.bericht.Berichtsoort.JW301;

import java.util.Objects;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regel;
import nl.poortwachter.controle.Weging;
import nl.poortwachter.keten.Toewijzing;

/** Process rules on an allocation that have no return code: a breach is remarked and the message goes on. */
final class Toewijzingopmerkingen {
    private Toewijzingopmerkingen() { }

    @Regel(code = "OP033x1", niveau = 3, retourcode = "", berichten = JW301,
            elementen = {"Client/ToegewezenProducten/ToegewezenProduct/Einddatum", "Client/ToegewezenProducten/ToegewezenProduct/Budget",
                "Client/ToegewezenProducten/ToegewezenProduct/Omvang", "Client/ToegewezenProducten/ToegewezenProduct/RedenWijziging"},
            zin = "Onder hetzelfde ToewijzingNummer veranderen alleen Einddatum, Budget en een Omvang met Frequentie 6.",
            fout = "Hetzelfde ToewijzingNummer met een andere Ingangsdatum.",
            advies = "Beëindig de oude toewijzing en geef de nieuwe een eigen nummer.")
    @Weging(Ernst.OPMERKING)
    static boolean nummerBehoudtProductEnIngangsdatum(Toewijzinggeval geval) {
        Toewijzing nieuw = geval.nieuw();
        Toewijzing vorige = geval.vorige();
        return vorige == null || nieuw.isVerwijderd()
                || Objects.equals(nieuw.product(), vorige.product()) && nieuw.ingangsdatum().equals(vorige.ingangsdatum())
                && (Objects.equals(nieuw.omvang(), vorige.omvang())
                    || Toewijzinggeval.isTotaal(nieuw.omvang()) && Toewijzinggeval.isTotaal(vorige.omvang()));
    }

    @Regel(code = "OP186", niveau = 3, retourcode = "", berichten = JW301,
            elementen = {"Client/ToegewezenProducten/ToegewezenProduct/Einddatum", "Header/BerichtIdentificatie/Dagtekening"}, bij = "Einddatum",
            zin = "Een toewijzing eindigt niet met terugwerkende kracht zonder dat de aanbieder ermee instemt.",
            fout = "Einddatum verplaatst naar vorige maand.",
            advies = "Overleg met de aanbieder voordat de einddatum in het verleden komt te liggen.")
    @Weging(Ernst.OPMERKING)
    static boolean eindigtNietAlsnogInHetVerleden(Toewijzinggeval geval) {
        Toewijzing nieuw = geval.nieuw();
        return geval.vorige() == null || nieuw.isVerwijderd() || nieuw.einddatum() == null || nieuw.einddatum().equals(geval.vorige().einddatum())
                || !nieuw.einddatum().isBefore(geval.bericht().kop().dagtekening());
    }

    @Regel(code = "OP380", niveau = 3, retourcode = "", berichten = JW301,
            elementen = {"Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer", "Client/ToegewezenProducten/ToegewezenProduct/Ingangsdatum",
                "Client/ToegewezenProducten/ToegewezenProduct/Omvang"}, bij = "ToewijzingNummer",
            zin = "Wie een lopende toewijzing alleen verlengt, doet dat onder haar eigen ToewijzingNummer.",
            fout = "Een nieuw ToewijzingNummer voor hetzelfde product in dezelfde omvang, vanaf de dag na de oude einddatum.",
            advies = "Verleng de bestaande toewijzing met een latere Einddatum en RedenWijziging 04.")
    @Weging(Ernst.OPMERKING)
    static boolean verlengingHoudtHaarNummer(Toewijzinggeval geval) {
        Toewijzing nieuw = geval.nieuw();
        return geval.vorige() != null
                || !geval.bekend().verlengbaar().contains(new Toewijzinggeval.Verlenging(nieuw.product(), nieuw.omvang(), nieuw.ingangsdatum()));
    }

    @Regel(code = "IV066", niveau = 3, retourcode = "", berichten = JW301,
            elementen = {"Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer",
                "Client/ToegewezenProducten/ToegewezenProduct/RedenWijziging"},
            bij = "RedenWijziging",
            zin = "Een eerste toewijzing onder een ToewijzingNummer heeft geen RedenWijziging.",
            fout = "RedenWijziging 04 bij een nummer dat de aanbieder nog niet kent.",
            advies = "Laat RedenWijziging weg bij een nieuwe toewijzing, of gebruik het nummer van de toewijzing die verandert.")
    @Weging(Ernst.OPMERKING)
    static boolean eersteVersieHeeftGeenReden(Toewijzinggeval geval) {
        return geval.vorige() != null || geval.nieuw().redenWijziging() == null;
    }

    @Regel(code = "IV099", niveau = 3, retourcode = "", berichten = JW301,
            elementen = "Client/ToegewezenProducten/ToegewezenProduct/RedenWijziging", bij = "RedenWijziging",
            zin = "RedenWijziging is gevuld als de toewijzing verschilt van de vorige die onder dit nummer is verstuurd, en anders niet.",
            fout = "Een gewijzigde Einddatum zonder RedenWijziging.",
            advies = "Vul RedenWijziging bij een wijziging, en laat haar weg bij herhaling.")
    @Weging(Ernst.OPMERKING)
    static boolean redenHoortBijEenWijziging(Toewijzinggeval geval) {
        Toewijzing nieuw = geval.nieuw();
        Toewijzing vorige = geval.vorige();
        boolean herzending = vorige != null && nieuw.moment().equals(vorige.moment());
        return vorige == null || herzending && zelfde(nieuw, vorige) || zelfde(nieuw, vorige) == (nieuw.redenWijziging() == null);
    }

    @Regel(code = "IV097", niveau = 3, retourcode = "", berichten = JW301,
            elementen = "Client/ToegewezenProducten/ToegewezenProduct/ReferentieAanbieder", bij = "ReferentieAanbieder",
            zin = "ReferentieAanbieder staat alleen in de JW301 die het verzoek beantwoordt.",
            fout = "Dezelfde ReferentieAanbieder in een latere JW301 die de toewijzing verlengt.",
            advies = "Laat ReferentieAanbieder weg zodra het verzoek beantwoord is.")
    @Weging(Ernst.OPMERKING)
    static boolean referentieStaatErEenKeer(Toewijzinggeval geval) {
        String referentie = geval.nieuw().referentie();
        return referentie == null || !geval.bekend().gebruikt().contains(referentie);
    }

    private static boolean zelfde(Toewijzing een, Toewijzing ander) {
        return Objects.equals(een.product(), ander.product()) && een.ingangsdatum().equals(ander.ingangsdatum())
                && Objects.equals(een.einddatum(), ander.einddatum()) && Objects.equals(een.omvang(), ander.omvang())
                && Objects.equals(een.budget(), ander.budget());
    }
}
