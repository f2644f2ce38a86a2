package nl.poortwachter.ontvangst.naslag;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** A page for people. It may load our own stylesheet and send its form back to us, and nothing else. */
final class Bladzijde {
    /** Media type of every page; JSON goes first for who has no preference. */
    static final String HTML = "text/html;qs=0.5";
    private static final String BELEID = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private Bladzijde() { }

    /** The page as a response; it is rendered here, so that a mistake in a template is an error and not half a page. */
    static Response van(TemplateInstance sjabloon) {
        return Response.ok(sjabloon.render(), "text/html;charset=UTF-8").header("Content-Security-Policy", BELEID).build();
    }
}
