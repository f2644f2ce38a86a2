package nl.poortwachter.partij;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Berichtsoort;

/** Reads one entry of the list partijen. */
final class Partijdeel {
    private Partijdeel() { }

    static Optional<Partij> lees(Invoer invoer, boolean onversleuteldMag) {
        Optional<Partijsoort> soort = Keuzes.van(invoer, "soort", Partijsoort.class);
        Optional<String> code = invoer.tekst("code");
        if (soort.isPresent() && code.isPresent() && !soort.get().heeftVorm(code.get())) {
            invoer.fout("code", "moet " + soort.get().omschrijving() + " zijn");
        }
        Optional<String> naam = invoer.tekst("naam");
        boolean actief = invoer.vlag("actief", true);
        Optional<Afleverwijze> aflevering = aflevering(invoer, onversleuteldMag);
        Optional<Retourmaker> retour = Keuzes.van(invoer, "retour", Retourmaker.class);
        Set<Berichtsoort> verzendt = Keuzes.berichten(invoer, "verzendt", soort.map(Partijsoort::verzendbaar).orElse(Set.of(Berichtsoort.values())));
        Set<Berichtsoort> ontvangt = Keuzes.berichten(invoer, "ontvangt", soort.map(Partijsoort::ontvangbaar).orElse(Set.of(Berichtsoort.values())));
        Set<Berichtsoort> uit = Keuzes.berichten(invoer, "uitgeschakeld");
        if (soort.isEmpty() || code.isEmpty() || naam.isEmpty() || retour.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Partij(code.get(), naam.get(), soort.get(), actief, aflevering, retour.get(), verzendt, ontvangt, uit));
    }

    private static Optional<Afleverwijze> aflevering(Invoer invoer, boolean onversleuteldMag) {
        if (invoer.isWoord("aflevering", "postbus")) {
            return Optional.of(new Afleverwijze.Postbus());
        }
        String moetZijn = "postbus, of een adres dat met https://" + (onversleuteldMag ? " of http://" : "") + " begint";
        return invoer.waardeOfNiets("aflevering", moetZijn, tekst -> adres(tekst, onversleuteldMag)).map(Afleverwijze.Push::new);
    }

    private static Optional<URI> adres(String tekst, boolean onversleuteldMag) {
        try {
            URI adres = new URI(tekst);
            boolean schema = "https".equals(adres.getScheme()) || (onversleuteldMag && "http".equals(adres.getScheme()));
            return schema && adres.getHost() != null && adres.getUserInfo() == null ? Optional.of(adres) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
