package nl.poortwachter.bericht;

/**
 * A message that passed the schema: its kind, its header, the tree it was read into and the JAXB object that the rules work on.
 *
 * @param uitgave release of the standard, such as 3.2
 * @param soort message kind
 * @param kop header
 * @param document as it was read
 * @param inhoud root object generated from xsd/, e.g. nl.poortwachter.bericht.jw305.Bericht
 */
public record Bericht(String uitgave, Berichtsoort soort, Kop kop, Xmldocument document, Object inhoud) {

    /** Root element. */
    public Knoop wortel() {
        return document.wortel();
    }

    /** The content as the generated type of this kind. */
    public <T> T inhoud(Class<T> type) {
        return type.cast(inhoud);
    }

    /** BSN of the client; null for JW319, JW320 and a return without client. */
    public String bsn() {
        return wortel().waarde("Client", "Bsn");
    }

    /** Gemeentecode of the pair, whichever side it is on. */
    public String gemeente() {
        return soort.afzenderIsGemeente() ? kop.afzender() : kop.ontvanger();
    }

    /** AGB code of the pair, whichever side it is on. */
    public String aanbieder() {
        return soort.afzenderIsGemeente() ? kop.ontvanger() : kop.afzender();
    }

    /** The party that sends this message: Header/Ontvanger for a return, because a return keeps the header of its original. */
    public String verzender() {
        return soort.isRetour() ? kop.ontvanger() : kop.afzender();
    }

    /** The party to which this message goes: Header/Afzender for a return. */
    public String bestemming() {
        return soort.isRetour() ? kop.afzender() : kop.ontvanger();
    }
}
