package nl.poortwachter.minimaliteit.tekst;

/**
 * One word of the text.
 *
 * @param begin its first character in the clean text
 * @param einde the character after its last
 * @param ruw as it is written
 * @param vorm as it is compared
 * @param zin number of the sentence
 * @param deelzin number of the clause within the text
 * @param zinsbegin true when a sentence, a list or a bracket begins with it
 */
record Woord(int begin, int einde, String ruw, String vorm, int zin, int deelzin, boolean zinsbegin) {

    boolean hoofdletter() {
        return Character.isUpperCase(ruw.charAt(0));
    }

    boolean heeftCijfer() {
        return vorm.chars().anyMatch(Character::isDigit);
    }

    boolean isGetal() {
        return !vorm.isEmpty() && vorm.chars().allMatch(Character::isDigit);
    }
}
