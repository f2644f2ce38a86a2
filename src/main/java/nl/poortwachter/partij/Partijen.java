package nl.poortwachter.partij;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.security.auth.x500.X500Principal;
import nl.poortwachter.bericht.Berichtsoort;

/** The registry of everyone who takes part, as partijen.yaml had it. Immutable and thread safe; a change is a new registry. */
public final class Partijen {
    private final Omgeving omgeving;
    private final Set<Berichtsoort> uitgeschakeld;
    private final Map<String, Partij> partijen;
    private final List<Afnemer> afnemers;
    private final Map<String, Afnemer> opToken;
    private final Map<String, Afnemer> opOin;
    private final Map<String, Afnemer> opKvk;
    private final Map<X500Principal, Afnemer> opCertificaat;
    private final Map<String, List<Contract>> contracten;
    private final List<Regelafspraak> regelafspraken;
    private final Map<String, List<Regelafspraak>> regelafsprakenPerGemeente;

    /**
     * A registry of these. {@link Partijenlezer} checks that they fit together.
     *
     * @param uitgeschakeld message kinds that are switched off for everyone (IB023)
     */
    public Partijen(Omgeving omgeving, Set<Berichtsoort> uitgeschakeld, Collection<Partij> partijen, Collection<Afnemer> afnemers,
                    Collection<Contract> contracten) {
        this(omgeving, uitgeschakeld, partijen, afnemers, contracten, List.of());
    }

    /** As the other constructor, with what municipalities agreed about rules. */
    public Partijen(Omgeving omgeving, Set<Berichtsoort> uitgeschakeld, Collection<Partij> partijen, Collection<Afnemer> afnemers,
                    Collection<Contract> contracten, Collection<Regelafspraak> regelafspraken) {
        this.regelafspraken = List.copyOf(regelafspraken);
        this.regelafsprakenPerGemeente = regelafspraken.stream().collect(Collectors.groupingBy(Regelafspraak::gemeente));
        this.omgeving = omgeving;
        this.uitgeschakeld = Set.copyOf(uitgeschakeld);
        this.partijen = partijen.stream().collect(Collectors.toUnmodifiableMap(Partij::code, Function.identity()));
        this.afnemers = List.copyOf(afnemers);
        this.opToken = op(afnemers, Afnemer.Sleutels::tokenSha256);
        this.opOin = op(afnemers, Afnemer.Sleutels::oin);
        this.opKvk = op(afnemers, Afnemer.Sleutels::kvk);
        this.opCertificaat = op(afnemers, Afnemer.Sleutels::certificaat);
        this.contracten = contracten.stream().collect(Collectors.groupingBy(Contract::gemeente));
    }

    /** Test or production. */
    public Omgeving omgeving() {
        return omgeving;
    }

    /** Message kinds that are switched off for everyone. */
    public Set<Berichtsoort> uitgeschakeld() {
        return uitgeschakeld;
    }

    /** All parties, in no particular order. */
    public Collection<Partij> alle() {
        return partijen.values();
    }

    /** The party with this gemeentecode or AGB code. */
    public Optional<Partij> partij(String code) {
        return Optional.ofNullable(partijen.get(code));
    }

    /** All connected systems. */
    public List<Afnemer> afnemers() {
        return afnemers;
    }

    /** The system with this bearer token; only its hash is known here, so a token is looked up by hash and never compared in plain. */
    public Optional<Afnemer> metToken(String token) {
        return Optional.ofNullable(opToken.get(tokenSha256(token)));
    }

    /** The system whose client certificate has this subject, or this organisation number (OIN) in it. The chain must have been verified. */
    public Optional<Afnemer> metCertificaat(X500Principal onderwerp) {
        return Optional.ofNullable(opCertificaat.get(onderwerp)).or(() -> Certificaatnaam.oin(onderwerp).flatMap(this::metOrganisatie));
    }

    /** The system of the organisation with this OIN (20 digits) or this number in the trade register (8 digits). */
    public Optional<Afnemer> metOrganisatie(String nummer) {
        return Optional.ofNullable(opOin.get(nummer)).or(() -> Optional.ofNullable(opKvk.get(Oin.kvk(nummer).orElse(nummer))));
    }

    /** The contract of this pair that holds on this day. */
    public Optional<Contract> contract(String gemeente, String aanbieder, LocalDate dag) {
        return contracten.getOrDefault(gemeente, List.of()).stream()
                .filter(c -> c.aanbieder().equals(aanbieder) && c.periode().bevat(dag)).findFirst();
    }

    /** True when this municipality has its contracts registered here; otherwise their absence says nothing. */
    public boolean heeftContracten(String gemeente) {
        return contracten.containsKey(gemeente);
    }

    /** All agreements about rules. */
    public List<Regelafspraak> regelafspraken() {
        return regelafspraken;
    }

    /** The agreements about rules that hold for this pair. */
    public List<Regelafspraak> regelafspraken(String gemeente, String aanbieder) {
        return regelafsprakenPerGemeente.getOrDefault(gemeente, List.of()).stream().filter(a -> a.geldtVoor(aanbieder)).toList();
    }

    private static <K> Map<K, Afnemer> op(Collection<Afnemer> afnemers, Function<Afnemer.Sleutels, K> sleutel) {
        return afnemers.stream().filter(a -> sleutel.apply(a.sleutels()) != null)
                .collect(Collectors.toUnmodifiableMap(a -> sleutel.apply(a.sleutels()), Function.identity()));
    }

    /** The hash under which a bearer token is registered: SHA-256, lower case hexadecimal. */
    public static String tokenSha256(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("elke JDK heeft SHA-256", e);
        }
    }
}
