package nl.poortwachter.verstrekking.maatregel;

/** The list of measures was not refreshed for too long, so that no message can be judged at this moment. Passes when the database can be asked again. */
public final class LijstVerouderd extends IllegalStateException {

    LijstVerouderd() {
        super("De lijst van beschermde burgers is niet vers genoeg om een bericht door te laten");
    }
}
