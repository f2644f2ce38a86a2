package nl.poortwachter.aflevering;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** How one attempt ended. The names are stored and shown; do not rename. */
public enum Uitkomst {
    /** The receiver took it (2xx, or an acknowledgement in the mailbox). */
    AFGELEVERD("afgeleverd"),
    /** The receiver does not want it (4xx); trying again would not help. */
    GEWEIGERD("geweigerd"),
    /** The receiver did not get it, or said it cannot now. */
    LATER("later"),
    /** The receiver may have got it: the answer was lost. */
    ONBEKEND("onbekend");

    private final String naam;

    Uitkomst(String naam) {
        this.naam = naam;
    }

    /** The stored name. */
    public String naam() {
        return naam;
    }

    /**
     * What an HTTP status says about an attempt. 408, 425 and 429 ask for another attempt; every other 4xx is a refusal. A redirect is
     * not followed: a message goes only to the configured address.
     */
    public static Uitkomst bijStatus(int status) {
        if (status >= 200 && status < 300) {
            return AFGELEVERD;
        }
        boolean nogEens = status == 408 || status == 425 || status == 429;
        return status >= 400 && status < 500 && !nogEens ? GEWEIGERD : LATER;
    }

    /** What a failure without an answer says: only when the receiver was certainly not reached, it cannot have the message. */
    public static Uitkomst bijStoring(Throwable oorzaak) {
        boolean nietBereikt = oorzaak instanceof ConnectException || oorzaak instanceof ConnectTimeoutException
                || oorzaak instanceof UnknownHostException || oorzaak instanceof NoRouteToHostException || oorzaak instanceof IllegalStateException
                || oorzaak instanceof SSLHandshakeException || oorzaak instanceof SSLPeerUnverifiedException;
        return nietBereikt ? LATER : ONBEKEND;
    }
}
