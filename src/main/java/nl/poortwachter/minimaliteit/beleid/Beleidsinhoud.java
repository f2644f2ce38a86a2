package nl.poortwachter.minimaliteit.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Fase;

/**
 * All that a policy says, as written in a file.
 *
 * @param beleid name
 * @param versie version given by its authors
 * @param geldigVanaf first day on which it counts
 * @param zin Dutch sentence on what it is
 * @param fases the phases and the messages they permit
 * @param doelen purposes
 * @param grondslagen legal bases
 * @param uitgangspunt purpose and basis when the sender states nothing
 * @param informerenBinnenDagen term for telling the citizen after a disclosure in an emergency
 * @param vereist what must be recorded beforehand
 * @param routes ways into the trajectory
 * @param redenen reason codes of what is stripped
 * @param weigeringen refusals in the order in which they count
 * @param terzijdes why comments in the XML go
 * @param voorwaarden conditions by name
 * @param categorieen kinds of data for the disclosure record
 * @param regels the table, from top to bottom
 */
public record Beleidsinhoud(String beleid, String versie, LocalDate geldigVanaf, String zin, List<Fasebeleid> fases, List<Doel> doelen,
                            List<Grondslag> grondslagen, Uitgangspunt uitgangspunt, int informerenBinnenDagen, Vereiste vereist,
                            List<Route> routes, List<Reden> redenen, List<Weigeringsgrond> weigeringen, Terzijdes terzijdes, List<Voorwaarde> voorwaarden,
                            List<Categorie> categorieen, List<Beleidsregel> regels) {

    /** The same policy under another name, with what a municipality does differently. */
    Beleidsinhoud met(Gemeentebeleid gemeente, List<Beleidsregel> andere) {
        Vereiste strengste = gemeente.vereist() == null ? vereist : gemeente.vereist();
        return new Beleidsinhoud(gemeente.beleid(), gemeente.versie(), gemeente.geldigVanaf(), gemeente.zin(), fases, doelen, grondslagen,
                uitgangspunt, informerenBinnenDagen, strengste, routes, redenen, weigeringen, terzijdes, voorwaarden, categorieen, andere);
    }

    /** A phase: the kinds it permits, and of these the ones that must bring a change. */
    public record Fasebeleid(Fase fase, String naam, String zin, Set<Berichtsoort> berichten, Set<Berichtsoort> verandering) {
        /** An absent list is an empty one. */
        public Fasebeleid {
            berichten = Set.copyOf(berichten);
            verandering = verandering == null ? Set.of() : Set.copyOf(verandering);
        }
    }

    /** A purpose; {@code soort} is what a legal basis must be able to carry. */
    public record Doel(String doel, String soort, String zin) { }

    /** A legal basis and what it can carry; {@code noodgeval} asks for a named professional and a reason. */
    public record Grondslag(String grondslag, Set<String> draagt, boolean noodgeval, String wet, String zin) { }

    /** What counts when the sender states nothing. */
    public record Uitgangspunt(String doel, String grondslagGemeente, String grondslagAanbieder) { }

    /** A way into the trajectory, by Verwijzer/Type. */
    public record Route(String route, String naam, String zin) { }

    /** Why something is stripped, and whether it passes in an emergency. */
    public record Reden(String code, Noodbesluit bijNoodgeval, String zin) {
        /** What an emergency does to elements with this reason. */
        public enum Noodbesluit { STRIPPEN, DOORLATEN }
    }

    /** Why a message is refused. */
    public record Weigeringsgrond(String code, String wet, String zin) { }

    /** Why comments and processing instructions are always stripped. */
    public record Terzijdes(String reden, String zin, String grondslag) { }

    /** A kind of data, by the paths under which it stands. */
    public record Categorie(String categorie, String zin, List<Elementpad> elementen) { }
}
