package nl.poortwachter.minimaliteit.tekst;

/** Looks for one kind of content: reports what may not pass, and gives words that are innocent their role. */
interface Herkenner {
    void herken(Ontleding ontleding, Tekstcontext context);
}
