package nl.poortwachter.ontvangst;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.poortwachter.aanmelding.Beheerdeur;
import nl.poortwachter.aanmelding.Keuring;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.beleid.Weigeringscode;
import nl.poortwachter.opslag.Oorzaak;
import nl.poortwachter.verwerking.Instellingen;
import org.jboss.logging.Logger;

/**
 * The door: recognises who calls, refuses what needs no reading, and lets the body in. Refused here are a trailing slash (ADR-4), a token in the
 * query (DK-7), a compressed body or one of an unnamed kind (ADR-17), one with something beside the message (MIN-ATTACHMENT), and one beyond the
 * limit in size (OP179) or time. The body of a caller that was not recognised is not read at all.
 */
@Singleton
public class Toelating {
    /** Under this name the {@link Keuring} of who calls travels with the request. */
    static final String KEURING = "poortwachter.keuring";
    private static final Logger LOG = Logger.getLogger(Toelating.class);
    private static final int NA_DE_KOPREGELS = 500;
    private static final Set<String> TOKENNAMEN = Set.of("access_token", "token", "bearer", "authorization", "api_key", "apikey");
    private static final Pattern TEKENSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);
    private final Herkenning herkenning;
    private final Beleidshouder beleid;
    private final InstantSource klok;
    private final long grootste;
    private final long leestijd;

    /** The door with these limits; the policy says why nothing may come beside a message. */
    public Toelating(Herkenning herkenning, Beleidshouder beleid, InstantSource klok, Instellingen instellingen) {
        this.beleid = beleid;
        this.klok = klok;
        this.herkenning = herkenning;
        this.grootste = instellingen.api().grootsteBericht();
        this.leestijd = instellingen.api().leestijd();
    }

    void registreer(@Observes Filters filters) {
        filters.register(this::verwerk, NA_DE_KOPREGELS);
    }

    private void verwerk(RoutingContext ctx) {
        Optional<Deurweigering> weigering = weigering(ctx.request());
        if (weigering.isPresent()) {
            weiger(ctx, weigering.get());
        } else {
            herkenning.van(ctx.request()).subscribe().with(keuring -> verder(ctx, keuring), fout -> onbereikbaar(ctx, fout));
        }
    }

    private void verder(RoutingContext ctx, Keuring keuring) {
        ctx.put(KEURING, keuring);
        // The console reads its own forms, with limits of its own; a browser may well show a certificate that we know.
        if (keuring.toegelaten() && heeftInhoud(ctx.request()) && !Beheerdeur.isBeheer(ctx.normalizedPath())) {
            new Inname(ctx, grootste, leestijd).lees(ctx::next, geweigerd -> weiger(ctx, geweigerd));
        } else {
            ctx.next();
        }
    }

    private void onbereikbaar(RoutingContext ctx, Throwable fout) {
        LOG.errorf("identiteitsprovider-onbereikbaar oorzaak=%s", Oorzaak.van(fout));
        weiger(ctx, new Deurweigering(Probleem.Soort.NIET_BESCHIKBAAR, "Uw token is nu niet te controleren: de identiteitsprovider is niet bereikbaar."));
    }

    private Optional<Deurweigering> weigering(HttpServerRequest verzoek) {
        String pad = verzoek.path();
        if (pad.length() > 1 && pad.endsWith("/")) {
            return Optional.of(new Deurweigering(Probleem.Soort.NIET_GEVONDEN,
                    "Op dit adres is niets te vinden; een adres eindigt niet op een schuine streep."));
        }
        if (verzoek.query() != null && heeftToken(verzoek.params())) {
            return Optional.of(new Deurweigering(Probleem.Soort.ONGELDIGE_AANVRAAG, "Een token hoort in de kopregel Authorization, niet in het adres."));
        }
        if (aangekondigd(verzoek) > grootste) {
            return Optional.of(Deurweigering.teGroot(grootste));
        }
        String codering = verzoek.getHeader("Content-Encoding");
        if (codering != null && !codering.equalsIgnoreCase("identity")) {
            return Optional.of(new Deurweigering(Probleem.Soort.VERKEERD_MEDIATYPE, "Verstuur het bericht zonder Content-Encoding: niet gecomprimeerd."));
        }
        if (isMeerdelig(verzoek)) {
            String code = Weigeringscode.ATTACHMENT.code();
            return Optional.of(new Deurweigering(Probleem.Soort.VERKEERD_MEDIATYPE, beleid.boek().standaard(vandaag()).weigering(code).zin(), code));
        }
        if (isAndereTekenset(verzoek)) {
            return Optional.of(new Deurweigering(Probleem.Soort.VERKEERD_MEDIATYPE, "Verstuur de inhoud in UTF-8; een andere tekenset wordt niet gelezen."));
        }
        if (heeftInhoud(verzoek) && zonderMediatype(verzoek)) {
            return Optional.of(new Deurweigering(Probleem.Soort.VERKEERD_MEDIATYPE, "Zeg met Content-Type wat u verstuurt."));
        }
        return Optional.empty();
    }

    private LocalDate vandaag() {
        return Kalenderdag.van(klok.instant());
    }

    private static boolean isMeerdelig(HttpServerRequest verzoek) {
        String type = verzoek.getHeader("Content-Type");
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** A pattern such as any type at all says no more than nothing; the framework would take it for the type that a resource wants. */
    private static boolean zonderMediatype(HttpServerRequest verzoek) {
        String type = verzoek.getHeader("Content-Type");
        return type == null || type.contains("*");
    }

    private static boolean isAndereTekenset(HttpServerRequest verzoek) {
        String type = verzoek.getHeader("Content-Type");
        Matcher tekenset = TEKENSET.matcher(type == null ? "" : type);
        return tekenset.find() && !tekenset.group(1).equalsIgnoreCase("UTF-8");
    }

    private static boolean heeftInhoud(HttpServerRequest verzoek) {
        return verzoek.getHeader("Transfer-Encoding") != null || aangekondigd(verzoek) > 0;
    }

    private static boolean heeftToken(MultiMap vraag) {
        return vraag.names().stream().anyMatch(naam -> TOKENNAMEN.contains(naam.toLowerCase(Locale.ROOT)));
    }

    private static long aangekondigd(HttpServerRequest verzoek) {
        String lengte = verzoek.getHeader("Content-Length");
        try {
            return lengte == null ? 0 : Long.parseLong(lengte);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Answers, and lets the caller finish sending: who is cut off while sending does not see the answer. Not for longer than a body may take. */
    private void weiger(RoutingContext ctx, Deurweigering weigering) {
        Probleem.Soort soort = weigering.soort();
        JsonObject probleem = new JsonObject().put("type", soort.type().toString()).put("title", soort.titel())
                .put("status", soort.status()).put("detail", weigering.detail());
        if (weigering.code() != null) {
            probleem.put("errors", new JsonArray().add(new JsonObject().put("code", weigering.code()).put("detail", weigering.detail())));
        }
        if (soort == Probleem.Soort.NIET_BESCHIKBAAR) {
            ctx.response().putHeader("Retry-After", String.valueOf(Probleem.WACHT_SECONDEN));
        }
        ctx.response().setStatusCode(soort.status()).putHeader("Content-Type", Probleem.MEDIATYPE.toString()).end(probleem.encode());
        if (!ctx.request().isEnded()) {
            long wekker = ctx.vertx().setTimer(leestijd, leeg -> ctx.request().connection().close());
            ctx.request().exceptionHandler(weg -> ctx.vertx().cancelTimer(wekker));
            ctx.request().endHandler(leeg -> ctx.vertx().cancelTimer(wekker));
            ctx.request().handler(deel -> { }).resume();
        }
    }
}
