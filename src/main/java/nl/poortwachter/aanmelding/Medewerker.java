package nl.poortwachter.aanmelding;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.logboek.Wie;

/** The person behind this request to the console; in templates {@code cdi:medewerker}. */
@Named("medewerker")
@RequestScoped
public class Medewerker {
    /** What is before the first slash, beheer, and the name of the page. */
    private static final int SEGMENTEN = 3;
    private final SecurityIdentity identiteit;
    private final RoutingContext ctx;
    private final Sessiecookie cookie;

    /** Looks at this identity and this request. */
    public Medewerker(SecurityIdentity identiteit, RoutingContext ctx, Sessiecookie cookie) {
        this.identiteit = identiteit;
        this.ctx = ctx;
        this.cookie = cookie;
    }

    /** By which the audit log and the four eyes know this person. */
    public String account() {
        return identiteit.getPrincipal().getName();
    }

    /** The name for people. */
    public String naam() {
        String naam = identiteit.getAttribute(Sessieverlener.NAAM);
        return naam == null ? account() : naam;
    }

    /** The roles of this person, names from {@link Rollen}. */
    public Set<String> rollen() {
        return identiteit.getRoles();
    }

    /** The same, for the record of who did what. */
    public Wie wie() {
        String adres = ctx.request().remoteAddress() == null ? null : ctx.request().remoteAddress().hostAddress();
        return new Wie(account(), rollen().stream().sorted().toList(), List.of(), adres, ctx.request().method().name() + " " + bladzijde(ctx.normalizedPath()));
    }

    /** The page without what is behind it, which may be anything. */
    private static String bladzijde(String pad) {
        return Arrays.stream(pad.split("/")).limit(SEGMENTEN).collect(Collectors.joining("/"));
    }

    /** True when this person has this role. */
    public boolean is(String rol) {
        return identiteit.hasRole(rol);
    }

    /** What every form sends along as {@link Beheerdeur#VELD}, or a script as the header {@link Beheerdeur#KOPREGEL}. */
    public String formuliersleutel() {
        return cookie.van(ctx.request()).map(Sessiesleutel::formuliersleutel).orElse("");
    }
}
