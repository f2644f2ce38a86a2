package nl.poortwachter.minimaliteit.tekst;

/**
 * Eén woord van de tekst.
 *
 * @param begin eerste teken in de schone tekst
 * @param einde teken na het laatste
 * @param ruw zoals geschreven
 * @param vorm zoals vergeleken
 * @param zin volgnummer van de zin
 * @param deelzin volgnummer van de deelzin binnen de tekst
 * @param zinsbegin of er een zin, opsomming of haakje mee begint
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
