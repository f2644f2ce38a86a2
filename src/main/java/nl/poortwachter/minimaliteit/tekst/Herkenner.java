package nl.poortwachter.minimaliteit.tekst;

/** Zoekt één soort inhoud: meldt wat niet door mag en geeft woorden die onschuldig zijn hun rol. */
interface Herkenner {
    void herken(Ontleding ontleding, Tekstcontext context);
}
