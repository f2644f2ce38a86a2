package nl.poortwachter.partij;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import nl.poortwachter.bericht.Berichtsoort;

/**
 * A system that calls the gateway: the back office of a party, or of a supplier that works for several.
 *
 * @param id short name in logs and configuration
 * @param naam for people
 * @param sleutels by which it is recognised
 * @param rechten what it may do
 * @param berichten message kinds it may offer (BRS02, IB008)
 * @param partijen codes of the parties whose own system it is
 * @param machtigingen parties on whose behalf it may send as well
 */
public record Afnemer(String id, String naam, Sleutels sleutels, Set<Recht> rechten, Set<Berichtsoort> berichten, Set<String> partijen,
                          List<Machtiging> machtigingen) {

    /**
     * By what a caller is recognised; null for what is not used, at least one is.
     *
     * @param tokenSha256 SHA-256 of the bearer token, 64 lower case hexadecimal digits
     * @param certificaat subject of the client certificate
     * @param oin organisation number, in the serialNumber of the certificate's subject or in a token of the identity provider
     * @param kvk number in the trade register, in a token of the identity provider or within an OIN
     */
    public record Sleutels(String tokenSha256, X500Principal certificaat, String oin, String kvk) {

        /** Keys without a number in the trade register. */
        public Sleutels(String tokenSha256, X500Principal certificaat, String oin) {
            this(tokenSha256, certificaat, oin, null);
        }
    }

    /** Keeps its own copies. */
    public Afnemer {
        rechten = Set.copyOf(rechten);
        berichten = Set.copyOf(berichten);
        partijen = Set.copyOf(partijen);
        machtigingen = List.copyOf(machtigingen);
    }

    /** True when this right was granted. */
    public boolean mag(Recht recht) {
        return rechten.contains(recht);
    }

    /** True for a system of an organisation; a person and a part of the gateway act for no party. */
    public boolean isOrganisatie() {
        return !partijen.isEmpty() || !machtigingen.isEmpty();
    }

    /** True when it acts for this party on this day: as its own system, or by an authorisation for whatever message kind. */
    public boolean vertegenwoordigt(String partijcode, LocalDate dag) {
        return partijen.contains(partijcode)
                || machtigingen.stream().anyMatch(m -> m.partij().equals(partijcode) && m.periode().bevat(dag));
    }

    /** A person who calls the API with a token of the identity provider: acts for no party and offers no messages. */
    public static Afnemer mens(String account, String naam, Set<Recht> rechten) {
        return new Afnemer(account, naam, new Sleutels(null, null, null), rechten, Set.of(), Set.of(), List.of());
    }

    /** A system inside the gateway: without keys, so that nobody can sign in as it, and without rights. */
    public static Afnemer intern(String id, String naam) {
        return new Afnemer(id, naam, new Sleutels(null, null, null), Set.of(), Set.of(), Set.of(), List.of());
    }
}
