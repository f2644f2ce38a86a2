package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.poortwachter.bericht.Berichtnaam;
import nl.poortwachter.bericht.Leesfout;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.Xmldocument;
import nl.poortwachter.bericht.zip.Zipfout;
import nl.poortwachter.bericht.zip.Zipopener;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;

/** Opens a ZIP, reads the bytes once, hardened, and recognises the kind and release from the namespace of the root. */
@Singleton
@Named("lezen")
public class Lezen extends Stap {
    private final Lezer lezer;
    private final Zipopener zip;

    /** The step with this reader. */
    public Lezen(Lezer lezer, Zipopener zip) {
        super("lezen");
        this.lezer = lezer;
        this.zip = zip;
    }

    @Override
    protected String doe(Doorgang doorgang) {
        try {
            pakUit(doorgang);
            Xmldocument document = lezer.lees(doorgang.aanlevering().inhoud());
            Optional<Berichtnaam> naam = Berichtnaam.van(document.wortel());
            doorgang.gelezen(document, naam.orElse(null));
            if (naam.isEmpty()) {
                doorgang.meld(Bevinding.bij(document.wortel(), "HUB-SOORT", 0, Ernst.FOUT,
                        "Dit is geen berichtsoort die Poortwachter kent: de naamruimte van het element Bericht hoort niet bij iJw.", null));
            }
            if (document.kaleRegeleinden()) {
                doorgang.meld(Bevinding.bij(document.wortel(), "OP192", 0, Ernst.OPMERKING,
                        "Regels eindigen op LF; de standaard vraagt CR LF.", null));
            }
        } catch (Leesfout e) {
            doorgang.meld(new Bevinding(e.code().naam(), 0, Ernst.FOUT, "/", e.regel(), e.kolom(), e.code().melding(), null, null));
        } catch (Zipfout e) {
            doorgang.meld(new Bevinding(e.code().naam(), 0, Ernst.FOUT, "/", 0, 0, e.code().melding(), null, e.code().hubcode()));
        }
        return null;
    }

    private void pakUit(Doorgang doorgang) throws Zipfout {
        byte[] inhoud = doorgang.aanlevering().inhoud();
        if (Zipopener.lijktZip(inhoud)) {
            doorgang.uitgepakt(zip.open(inhoud));
        }
    }
}
