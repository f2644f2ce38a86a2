package nl.poortwachter.verstrekking;

/**
 * Who invoked vitaal-belang or conflict-van-plichten, and why. Names a person and may say what happened to the citizen, so it is kept encrypted and
 * shown to the privacy role alone.
 *
 * @param professional name and function
 * @param reden the written reason
 */
public record Noodgeval(String professional, String reden) { }
