package nl.poortwachter.aanmelding;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** The language of a page: what this person chose (cookie {@code taal}), else what the browser asks for, else Dutch. */
public final class Taal {
    private static final String COOKIE = "taal";
    private static final String NEDERLANDS = "nl";
    private static final Set<String> TALEN = Set.of(NEDERLANDS, "en");

    private Taal() { }

    /** {@code nl} or {@code en}. */
    public static String van(RoutingContext ctx) {
        Cookie gekozen = ctx.request().getCookie(COOKIE);
        if (gekozen != null && TALEN.contains(gekozen.getValue())) {
            return gekozen.getValue();
        }
        return ctx.acceptableLanguages().stream().map(taal -> taal.tag()).filter(TALEN::contains).findFirst().orElse(NEDERLANDS);
    }
}
