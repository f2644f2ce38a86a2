package nl.poortwachter.verwerking;

import java.util.Optional;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.controle.niveau4.Productcategorieen;
import nl.poortwachter.controle.niveau4.Productlijsten;
import nl.poortwachter.keten.Paar;
import nl.poortwachter.minimaliteit.Productnamen;

/** What products are called by the contract of the parties, and categories by the national list. */
public final class Productboek implements Productnamen {
    private final Productlijsten lijsten;
    private final Productcategorieen categorieen;

    /** By these lists. */
    public Productboek(Productlijsten lijsten, Productcategorieen categorieen) {
        this.lijsten = lijsten;
        this.categorieen = categorieen;
    }

    /** By the list that holds on the date of the message. */
    @Override
    public String naam(Bericht bericht, String code) {
        return lijsten.van(Paar.van(bericht), bericht.kop().dagtekening()).flatMap(lijst -> lijst.naam(code.strip())).orElse(null);
    }

    @Override
    public String categorie(String code) {
        return Optional.of(code.strip()).flatMap(categorieen::naam).orElse(null);
    }
}
