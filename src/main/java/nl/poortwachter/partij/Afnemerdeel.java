package nl.poortwachter.partij;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import nl.poortwachter.bericht.Berichtsoort;

/** Reads one entry of the list afnemers. */
final class Afnemerdeel {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern OIN = Pattern.compile("[0-9]{20}");
    private static final Pattern KVK = Pattern.compile("[0-9]{8}");
    private static final List<String> SLEUTELS = List.of("tokenSha256", "certificaat", "oin", "kvk");
    private static final Set<Berichtsoort> ALLE = Set.of(Berichtsoort.values());

    private Afnemerdeel() { }

    static Optional<Afnemer> lees(Invoer invoer) {
        Optional<String> id = invoer.tekst("id");
        Optional<String> naam = invoer.tekst("naam");
        Set<Recht> rechten = Keuzes.lijst(invoer, "rechten", Recht.class);
        Afnemer.Sleutels sleutels = sleutels(invoer, rechten);
        Set<Berichtsoort> berichten = Keuzes.berichten(invoer, "berichten", ALLE);
        List<String> partijen = invoer.teksten("partijen");
        List<Machtiging> machtigingen = invoer.objecten("machtigingen", Afnemerdeel::machtiging);
        if (id.isEmpty() || naam.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Afnemer(id.get(), naam.get(), sleutels, rechten, berichten, Set.copyOf(partijen), machtigingen));
    }

    /** A system that only hands in files is known by its folder, and needs nothing else. */
    private static Afnemer.Sleutels sleutels(Invoer invoer, Set<Recht> rechten) {
        boolean metSleutel = SLEUTELS.stream().anyMatch(invoer::aanwezig);
        if (!metSleutel && !rechten.contains(Recht.BESTANDSMAP)) {
            invoer.fout("tokenSha256", "geef ten minste een van tokenSha256, certificaat, oin en kvk");
        }
        return new Afnemer.Sleutels(
                invoer.waardeOfNiets("tokenSha256", "64 kleine hexadecimale tekens", t -> passend(SHA256, t)).orElse(null),
                invoer.waardeOfNiets("certificaat", "een naam als CN=naam,O=organisatie,C=NL", Afnemerdeel::naam).orElse(null),
                invoer.waardeOfNiets("oin", "een nummer van 20 cijfers", t -> passend(OIN, t)).orElse(null),
                invoer.waardeOfNiets("kvk", "een nummer van 8 cijfers", t -> passend(KVK, t)).orElse(null));
    }

    private static Optional<Machtiging> machtiging(Invoer invoer) {
        Optional<String> partij = invoer.tekst("partij");
        Set<Berichtsoort> berichten = Keuzes.berichten(invoer, "berichten", ALLE);
        Optional<Periode> periode = Keuzes.periode(invoer);
        return partij.isEmpty() || periode.isEmpty() ? Optional.empty() : Optional.of(new Machtiging(partij.get(), berichten, periode.get()));
    }

    private static Optional<String> passend(Pattern vorm, String tekst) {
        return vorm.matcher(tekst).matches() ? Optional.of(tekst) : Optional.empty();
    }

    private static Optional<X500Principal> naam(String tekst) {
        try {
            return Optional.of(new X500Principal(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
