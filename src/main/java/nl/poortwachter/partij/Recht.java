package nl.poortwachter.partij;

import java.util.Locale;

/** What a connected system may do besides being recognised; nothing by itself. */
public enum Recht {
    /** Offer messages to be forwarded. */
    VERZENDEN,
    /** Have messages checked without forwarding. */
    CONTROLEREN,
    /** Read status and history of the messages of its parties. */
    INZIEN,
    /** Fetch and acknowledge what waits in the mailbox of its parties. */
    POSTBUS,
    /** Hand in files in its folder (docs/handboek/bestandsmap.md); what may be sent is for VERZENDEN to say. */
    BESTANDSMAP,
    /** The operations console and its API. */
    BEHEER,
    /** Citizen reports, restrictions and breach reports. */
    PRIVACY,
    /** Proposing policies and confirming those of another. */
    BELEID,
    /** Reading the audit log, and only that. */
    AUDIT;

    /** As configuration and messages write it. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
