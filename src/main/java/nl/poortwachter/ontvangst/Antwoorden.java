package nl.poortwachter.ontvangst;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Herhaling;
import nl.poortwachter.verwerking.Verslag;

/** Turns a passage into the HTTP answer on it. */
final class Antwoorden {
    private static final String STATUSADRES = "/v1/berichten/";

    private Antwoorden() { }

    /** The answer to POST /v1/berichten. */
    static Response op(Doorgang doorgang) {
        if (doorgang.herhaling().isPresent()) {
            return opHerhaling(doorgang.herhaling().get());
        }
        return op(doorgang.verslag());
    }

    private static Response opHerhaling(Herhaling herhaling) {
        if (herhaling instanceof Herhaling.EersteAntwoord eerste) {
            return op(eerste.verslag());
        }
        if (herhaling instanceof Herhaling.AndereInhoud) {
            return Probleem.van(Probleem.Soort.SLEUTELCONFLICT,
                    "Deze Idempotency-Key hoort bij een eerder bericht met een andere inhoud; gebruik een nieuwe sleutel.").antwoord();
        }
        return Probleem.van(Probleem.Soort.CONFLICT,
                "Een ander bericht met dezelfde Identificatie wordt op dit moment verwerkt; bied dit bericht zo nodig opnieuw aan.").antwoord();
    }

    private static Response op(Verslag verslag) {
        URI status = URI.create(STATUSADRES + verslag.id());
        if (verslag.geaccepteerd()) {
            return Response.accepted(verslag).type(MediaType.APPLICATION_JSON).header("Location", status).build();
        }
        Probleem.Soort soort = verslag.geenToegang() ? Probleem.Soort.GEEN_TOEGANG : Probleem.Soort.ONGELDIG_BERICHT;
        List<Probleem.Fout> fouten = verslag.bevindingen().stream().filter(b -> b.ernst().equals("fout"))
                .map(b -> new Probleem.Fout(b.code(), b.melding(), b.pad(), b.niveau(), b.regel(), b.kolom(), b.pagina())).toList();
        String detail = fouten.size() == 1 ? fouten.get(0).detail() : fouten.get(0).detail() + " (en nog " + (fouten.size() - 1) + ")";
        return new Probleem(soort.type(), soort.titel(), soort.status(), detail, verslag.vastgelegd() ? status : null, fouten, verslag).antwoord();
    }
}
