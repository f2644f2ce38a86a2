package nl.poortwachter.aanmelding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.qute.i18n.Localized;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Function;

/** The pages around signing in. They are rendered here, so that a mistake in a template is an error and not half a page. */
final class Pagina {
    static final String HTML = "text/html;charset=UTF-8";

    private Pagina() { }

    /** How people sign in at this gateway. */
    enum Manier { DEMO, PROVIDER, GEEN }

    /** What the sign in page shows. */
    record Formulier(Manier manier, String formuliersleutel, String naar, boolean onjuist, boolean afgemeld) {

        /** True when there are built-in accounts. */
        public boolean demo() {
            return manier == Manier.DEMO;
        }

        /** True when an identity provider knows the people. */
        public boolean provider() {
            return manier == Manier.PROVIDER;
        }

        /** Where signing in at the provider begins. */
        public String provideradres() {
            return Terugweg.met(Terugweg.PROVIDER, naar);
        }
    }

    @CheckedTemplate(basePath = "aanmelding")
    static class Sjablonen {
        static native TemplateInstance aanmelden(Formulier formulier, String taal);

        static native TemplateInstance aangemeld(String naar, String taal);

        static native TemplateInstance melding(String titel, String uitleg, String taal);
    }

    /** The sign in page. */
    static String aanmelden(RoutingContext ctx, Formulier formulier) {
        String taal = Taal.van(ctx);
        return Sjablonen.aanmelden(formulier, taal).setLocale(taal).render();
    }

    /** The page between signing in at the provider and the console. */
    static String aangemeld(RoutingContext ctx, String naar) {
        String taal = Taal.van(ctx);
        return Sjablonen.aangemeld(naar, taal).setLocale(taal).render();
    }

    /** A page that says why not. */
    static String melding(RoutingContext ctx, Function<Teksten, String> uitleg) {
        String taal = Taal.van(ctx);
        Teksten teksten = MessageBundles.get(Teksten.class, Localized.Literal.of(taal));
        return Sjablonen.melding(teksten.geenToegang(), uitleg.apply(teksten), taal).setLocale(taal).render();
    }
}
