package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.bericht.Verzoekantwoord;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.opslag.Werk;
import nl.poortwachter.retour.Koppelsleutel;
import nl.poortwachter.retour.Retourkoppeling;
import org.jdbi.v3.core.Handle;

/** Finds the message that a return or an answer belongs to (IB021, IB022). A return that matches nothing is held and shown, not dropped. */
@Singleton
@Named("koppelen")
public class Koppelen extends Stap {
    private static final int NIVEAU_DEUR = 0;
    private final Werk werk;

    /** A message found under the key of a return. */
    public record Gevonden(UUID id, String bestemming, String pseudoniem, boolean heeftRetour) { }

    /** The step on this database. */
    public Koppelen(Werk werk) {
        super("koppelen");
        this.werk = werk;
    }

    /** Only returns and answers belong to another message. */
    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || !(doorgang.bericht().soort().isRetour() || isAntwoord(doorgang.bericht().soort()));
    }

    private static boolean isAntwoord(Berichtsoort soort) {
        return soort == Berichtsoort.JW301 || soort == Berichtsoort.JW319;
    }

    @Override
    protected String doe(Doorgang doorgang) {
        if (doorgang.werk() == null) {
            doorgang.begonnen(werk.begin());
        }
        if (doorgang.bericht().soort().isRetour()) {
            return koppelRetour(doorgang);
        }
        verzoek(doorgang).ifPresent(doorgang::antwoordtOp);
        return doorgang.antwoordOp() == null ? "hoort bij geen bekend verzoek" : "antwoord op " + doorgang.antwoordOp();
    }

    private String koppelRetour(Doorgang doorgang) {
        Bericht retour = doorgang.bericht();
        Optional<Gevonden> origineel = origineel(doorgang.werk().handle(), retour);
        Retourkoppeling koppeling = Retourkoppeling.van(retour.kop(),
                origineel.map(o -> new Retourkoppeling.Origineel(o.bestemming(), o.heeftRetour())));
        if (koppeling.isWeigering()) {
            doorgang.meld(Bevinding.bij(retour.wortel().vind("Header", "BerichtIdentificatie"), koppeling.code(), NIVEAU_DEUR, Ernst.FOUT,
                    koppeling.melding(), null));
            return null;
        }
        origineel.ifPresent(o -> {
            doorgang.antwoordtOp(o.id());
            if (o.pseudoniem() != null) {
                doorgang.gaatOver(new Pseudoniem(o.pseudoniem()));
            }
        });
        doorgang.isOngekoppeld(origineel.isEmpty());
        return origineel.isEmpty() ? "hoort bij geen bekend bericht; wordt bewaard en getoond" : "retour op " + doorgang.antwoordOp();
    }

    /** Locks the original, so that of two returns at the same instant only one is the first. */
    private static Optional<Gevonden> origineel(Handle handle, Bericht retour) {
        Koppelsleutel sleutel = Koppelsleutel.van(retour.soort(), retour.kop());
        return handle.createQuery("""
                        select o.id, o.bestemming, o.pseudoniem,
                               exists (select 1 from bericht r where r.antwoord_op = o.id and r.soort = :retour and r.stand <> 'geweigerd') as heeft
                        from bericht o
                        where o.verzender = :afzender and o.soort = :soort and o.identificatie = :identificatie and o.stand <> 'geweigerd'
                        order by o.id limit 1 for update of o""")
                .bind("retour", retour.soort().name()).bind("afzender", sleutel.afzender()).bind("soort", sleutel.soort().name())
                .bind("identificatie", sleutel.identificatie())
                .map((rij, ctx) -> new Gevonden(rij.getObject("id", UUID.class), rij.getString("bestemming"), rij.getString("pseudoniem"),
                        rij.getBoolean("heeft")))
                .findOne();
    }

    private static Optional<UUID> verzoek(Doorgang doorgang) {
        return Verzoekantwoord.uit(doorgang.bericht()).stream().map(Verzoekantwoord::referentie).findFirst()
                .flatMap(referentie -> doorgang.werk().handle().createQuery("""
                        select bericht_id from keten_verzoek
                        where aanbieder = :aanbieder and gemeente = :gemeente and referentie = :referentie order by volgorde desc limit 1""")
                        .bind("aanbieder", doorgang.bericht().aanbieder()).bind("gemeente", doorgang.bericht().gemeente())
                        .bind("referentie", referentie).mapTo(UUID.class).findOne())
                .filter(id -> doorgang.werk().handle().createQuery("select exists (select 1 from bericht where id = :id)").bind("id", id)
                        .mapTo(Boolean.class).one());
    }
}
