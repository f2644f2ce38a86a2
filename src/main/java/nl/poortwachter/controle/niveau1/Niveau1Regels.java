package nl.poortwachter.controle.niveau1;

import static nl.poortwachter.bericht.Berichtsoort.JW301;
import static nl.poortwachter.bericht.Berichtsoort.JW305;
import static nl.poortwachter.bericht.Berichtsoort.JW307;
import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;
import static nl.poortwachter.bericht.Berichtsoort.JW319;

import java.util.List;
import nl.poortwachter.controle.Regel;
import nl.poortwachter.controle.Regelbron;

/** The two rules of the standard that the schema itself checks; {@link Foutvertaler} gives a finding there their code. */
@Regel(code = "CS015", niveau = 1, retourcode = "", berichten = {JW301, JW305, JW307, JW315, JW317, JW319},
        elementen = "Header/BerichtSubversie",
        zin = "BerichtSubversie is 2.",
        fout = "BerichtSubversie 1.",
        advies = "Maak het bericht volgens release 3.2.")
@Regel(code = "CS025", niveau = 1, retourcode = "", berichten = {JW301, JW305, JW307, JW315, JW317, JW319},
        elementen = "Header/BerichtVersie",
        zin = "BerichtVersie is 3.",
        fout = "BerichtVersie 2.",
        advies = "Maak het bericht volgens release 3.2.")
public final class Niveau1Regels implements Regelbron {

    @Override
    public List<Class<?>> regelklassen() {
        return List.of(Niveau1Regels.class);
    }
}
