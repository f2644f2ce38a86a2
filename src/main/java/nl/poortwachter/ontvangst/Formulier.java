package nl.poortwachter.ontvangst;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.Bsn;

/**
 * Reads the fields of a request and gathers all that is wrong with them, so that one answer names everything (ADR-11). Never repeats a value.
 * What a method returns for a wrong field is null; call {@link #controleer} before using anything.
 */
public final class Formulier {
    /** RFC 3339 with capitals; java.time also takes small letters, no seconds and the offset -00:00. */
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-](?!(?<=-)00:00)\\d\\d:\\d\\d)");
    private static final String GEEN_MOMENT = "Dit is geen moment met tijdzone, zoals 2026-03-01T10:00:00Z.";
    private final List<Probleem.Fout> fouten = new ArrayList<>();

    private Formulier() { }

    /** Of parameters in the address. */
    public static Formulier zonderInhoud() {
        return new Formulier();
    }

    /** Of this body. */
    public static Formulier van(Object aanvraag) {
        if (aanvraag == null) {
            throw new Afwijzing(Probleem.van(Probleem.Soort.ONGELDIGE_AANVRAAG, "De aanvraag is leeg; verwacht wordt JSON."));
        }
        return new Formulier();
    }

    /** A mandatory text of at most this many characters. */
    public String tekst(String veld, String waarde, int hoogstens) {
        if (waarde == null || waarde.isBlank()) {
            return fout(veld, "VERPLICHT", "Dit veld is verplicht.");
        }
        return waarde.length() > hoogstens ? fout(veld, "TE-LANG", "Dit veld heeft hoogstens " + hoogstens + " tekens.") : waarde.strip();
    }

    /** A mandatory citizen service number. */
    public Bsn bsn(String veld, String waarde, boolean alleenTestnummers) {
        Bsn bsn = Bsn.lees(waarde).orElse(null);
        if (bsn == null) {
            return fout(veld, "BSN", "Dit is geen geldig burgerservicenummer: negen cijfers die aan de elfproef voldoen.");
        }
        return alleenTestnummers && !bsn.isTestnummer()
                ? fout(veld, "BSN-TEST", "In een testomgeving zijn alleen testnummers toegestaan; die beginnen met 9999.") : bsn;
    }

    /** A mandatory moment with any offset but the unknown one (ADR-12, ADR-13). */
    public Instant moment(String veld, String waarde) {
        if (waarde != null && !MOMENT.matcher(waarde).matches()) {
            return fout(veld, "MOMENT", GEEN_MOMENT);
        }
        try {
            return waarde == null ? fout(veld, "VERPLICHT", "Dit veld is verplicht.") : OffsetDateTime.parse(waarde).toInstant();
        } catch (DateTimeException e) {
            return fout(veld, "MOMENT", GEEN_MOMENT);
        }
    }

    /** A mandatory choice from these names. */
    public <T> T keuze(String veld, String waarde, Map<String, T> keuzes) {
        T keuze = waarde == null ? null : keuzes.get(waarde);
        return keuze == null ? fout(veld, "KEUZE", "Kies uit: " + String.join(", ", keuzes.keySet().stream().sorted().toList()) + ".") : keuze;
    }

    /** A mandatory number of a message or record. */
    public UUID nummer(String veld, String waarde) {
        return Optional.ofNullable(waarde).flatMap(Berichtnummer::lees)
                .orElseGet(() -> fout(veld, "NUMMER", "Dit is geen nummer van Poortwachter."));
    }

    /** Reports something wrong with a field; null, so that it can be returned. */
    public <T> T fout(String veld, String code, String uitleg) {
        fouten.add(new Probleem.Fout("VELD-" + code, uitleg, "/" + veld, null, null, null, null));
        return null;
    }

    /** True when nothing was wrong so far. */
    public boolean isGoed() {
        return fouten.isEmpty();
    }

    /**
     * Ends the reading.
     *
     * @throws Afwijzing naming every wrong field
     */
    public void controleer() {
        if (!isGoed()) {
            Probleem.Soort soort = Probleem.Soort.ONGELDIGE_AANVRAAG;
            String detail = fouten.size() == 1 ? "Eén veld klopt niet." : fouten.size() + " velden kloppen niet.";
            throw new Afwijzing(new Probleem(soort.type(), soort.titel(), soort.status(), detail, (URI) null, List.copyOf(fouten), null));
        }
    }
}
