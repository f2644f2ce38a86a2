package nl.poortwachter.verwerking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtnaam;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.bericht.Xmldocument;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regelinstelling;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.minimaliteit.Uitkomst;
import nl.poortwachter.opslag.Werk;

/**
 * One message on its way through the pipeline: what was handed in, what the steps found and made of it. Belongs to one thread at a time.
 * Content lives here only in memory; nothing of it is ever logged.
 */
public final class Doorgang {
    /** Codes, by their beginning, that say that the caller lacks a right. */
    static final List<String> GEEN_TOEGANG = List.of("HUB-AANSLUITING", "HUB-AFNEMER", "HUB-MACHTIGING");

    private final long begonnen = System.nanoTime();
    private Aanlevering aanlevering;
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final List<Stapverslag> stappen = new ArrayList<>();
    private Xmldocument document;
    private Berichtnaam naam;
    private Uitgave uitgave;
    private Bericht bericht;
    private Pseudoniem pseudoniem;
    private Ketenbeeld keten;
    private Regelinstelling regelinstelling = Regelinstelling.STANDAARD;
    private Uitkomst uitkomst;
    private Werk.Eenheid werk;
    private Herhaling herhaling;
    private UUID antwoordOp;
    private boolean ongekoppeld;
    private boolean verlopen;
    private Stand stand;

    /** A passage that begins. */
    public Doorgang(Aanlevering aanlevering) {
        this.aanlevering = aanlevering;
    }

    /** What was handed in. */
    public Aanlevering aanlevering() {
        return aanlevering;
    }

    /** Time since it began. */
    Duration duur() {
        return Duration.ofNanos(System.nanoTime() - begonnen);
    }

    /** All findings so far, in the order of the steps. */
    public List<Bevinding> bevindingen() {
        return Collections.unmodifiableList(bevindingen);
    }

    /** The steps so far, also those skipped. */
    public List<Stapverslag> stappen() {
        return Collections.unmodifiableList(stappen);
    }

    /** True when a finding refuses the message. */
    public boolean isGeweigerd() {
        return bevindingen.stream().anyMatch(b -> b.ernst() == Ernst.FOUT);
    }

    /** True when the message was refused before its content was judged: unreadable, not valid by the schema, or not allowed in. */
    public boolean isGeweigerdAanDeDeur() {
        return bevindingen.stream().anyMatch(b -> b.ernst() == Ernst.FOUT && b.niveau() < 2);
    }

    /** True when the message is not refused but must wait. */
    public boolean moetWachten() {
        return !isGeweigerd() && bevindingen.stream().anyMatch(b -> b.ernst() == Ernst.WACHT);
    }

    /** The document, or null when it could not be read. */
    public Xmldocument document() {
        return document;
    }

    /** Release and kind as the root element says; null when they are not known. */
    public Berichtnaam naam() {
        return naam;
    }

    /** The release by which it is judged; null as long as none is chosen. */
    public Uitgave uitgave() {
        return uitgave;
    }

    /** The message, or null when it did not pass the schema. */
    public Bericht bericht() {
        return bericht;
    }

    /** The citizen the message is about, or null when it names none. */
    public Pseudoniem pseudoniem() {
        return pseudoniem;
    }

    /** What may go on: the message as the filter left it. Only for a message that was not refused. */
    public String uitgaand() {
        return uitkomst == null ? document.xml() : uitkomst.xml();
    }

    /** What is known of earlier messages; null where the chain has no part. */
    public Ketenbeeld keten() {
        return keten;
    }

    /** How strictly its pair of parties wants levels 3 and 4 to be applied. */
    public Regelinstelling regelinstelling() {
        return regelinstelling;
    }

    /** What minimisation decided; null when it did not come to that. */
    public Uitkomst uitkomst() {
        return uitkomst;
    }

    /** The stand that was recorded (or would be, for a check); null as long as nothing is decided. */
    public Stand stand() {
        return stand;
    }

    /** The message that this one answers, or null. */
    public UUID antwoordOp() {
        return antwoordOp;
    }

    /** True for a return that matches no message we know. */
    public boolean isOngekoppeld() {
        return ongekoppeld;
    }

    /** True when a held message has waited as long as it may. */
    public boolean isUitgewacht() {
        return verlopen;
    }

    /** Set when the request was here before; then nothing new was recorded. */
    public Optional<Herhaling> herhaling() {
        return Optional.ofNullable(herhaling);
    }

    /** The report on this passage, as far as it has come. */
    public Verslag verslag() {
        return Verslag.van(this);
    }

    /** What was handed in was a ZIP with this message in it, and from here on counts as this message: it may come again in another ZIP. */
    void uitgepakt(byte[] inhoud) {
        aanlevering = aanlevering.metInhoud(inhoud);
    }

    /** The transaction of this passage, or null outside one. */
    Werk.Eenheid werk() {
        return werk;
    }

    void begonnen(Werk.Eenheid eenheid) {
        werk = eenheid;
    }

    void besloten(Stand nieuw) {
        stand = nieuw;
    }

    void antwoordtOp(UUID bericht) {
        antwoordOp = bericht;
    }

    void isOngekoppeld(boolean zonderOrigineel) {
        ongekoppeld = zonderOrigineel;
    }

    void wachttijdIsOm(boolean om) {
        verlopen = om;
    }

    void isHerhaling(Herhaling gevonden) {
        herhaling = gevonden;
    }

    void meld(Bevinding bevinding) {
        bevindingen.add(bevinding);
    }

    void meld(List<Bevinding> nieuwe) {
        bevindingen.addAll(nieuwe);
    }

    void stapKlaar(Stapverslag verslag) {
        stappen.add(verslag);
    }

    void gelezen(Xmldocument gelezen, Berichtnaam herkend) {
        document = gelezen;
        naam = herkend;
    }

    void volgt(Uitgave gekozen) {
        uitgave = gekozen;
    }

    void goedgekeurdDoorSchema(Bericht geldig) {
        bericht = geldig;
    }

    void weet(Ketenbeeld bekend, Regelinstelling afgesproken) {
        keten = bekend;
        regelinstelling = afgesproken;
    }

    void isGeminimaliseerd(Uitkomst besloten) {
        uitkomst = besloten;
    }

    void gaatOver(Pseudoniem burger) {
        pseudoniem = burger;
    }
}
