package nl.poortwachter.aanmelding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages around signing in say, in Dutch; in English in messages/aanmelding_en.properties. */
@MessageBundle(value = "aanmelding", locale = "nl")
public interface Teksten {
    /** Title. */
    @Message("Aanmelden")
    String aanmelden();

    /** Above the form of the demo. */
    @Message("Dit is de demo. De accounts met hun wachtwoorden staan op het scherm waar de demo is gestart.")
    String demo();

    /** Above the button to the provider. */
    @Message("U meldt zich aan met het account van uw organisatie.")
    String provider();

    /** Nobody can sign in. */
    @Message("Er is geen identiteitsprovider ingesteld. Zonder provider is de beheeromgeving dicht; zie docs/handboek/identiteit.md.")
    String geenProvider();

    /** Label. */
    @Message("Account")
    String account();

    /** Label. */
    @Message("Wachtwoord")
    String wachtwoord();

    /** Wrong name or password. */
    @Message("Dit account en dit wachtwoord horen niet bij elkaar.")
    String onjuist();

    /** After signing out. */
    @Message("U bent afgemeld.")
    String afgemeld();

    /** While going back from the provider to the console. */
    @Message("U bent aangemeld.")
    String aangemeld();

    /** Link. */
    @Message("Verder naar het beheer")
    String verder();

    /** Title of a refusal. */
    @Message("Geen toegang")
    String geenToegang();

    /** No role at all. */
    @Message("Uw account heeft hier geen rol. Vraag wie de accounts beheert om een van deze rollen: {rollen}.")
    String geenRol(String rollen);

    /** Another role is needed. */
    @Message("Deze pagina vraagt een rol die u niet heeft: {rollen}.")
    String rolOntbreekt(String rollen);

    /** Refused form. */
    @Message("Dit formulier hoort niet bij deze browser, of de pagina stond te lang open. Open de pagina opnieuw en probeer het nog eens.")
    String vreemdFormulier();

    /** Refused form. */
    @Message("Dit formulier is te groot, of zegt niet hoe groot het is.")
    String teGroot();

    /** The provider does not answer. */
    @Message("Aanmelden kan nu niet: de identiteitsprovider is niet bereikbaar. Probeer het straks opnieuw.")
    String providerWeg();

    /** Refused method. */
    @Message("Een pagina van het beheer wordt opgevraagd of als formulier verstuurd; anders niet.")
    String methode();
}
