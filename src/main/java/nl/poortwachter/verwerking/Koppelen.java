package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
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
    /** What the hubs call a number that its sender used before. */
    private static final String UNIEK_NUMMER = "BRS20";
    private final Werk werk;

    /** A message found under the key of a return. */
    private record Gevonden(UUID id, String bestemming, String pseudoniem) { }

    /** Which other returns there are: on the same original, and under the same IdentificatieRetour. */
    private record Eerder(boolean anderOpOrigineel, boolean anderMetNummer) { }

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
        Handle handle = doorgang.werk().handle();
        Optional<Gevonden> origineel = origineel(handle, retour);
        Eerder eerder = eerder(handle, doorgang, origineel);
        Retourkoppeling koppeling = Retourkoppeling.van(retour.kop(), eerder.anderMetNummer(),
                origineel.map(o -> new Retourkoppeling.Origineel(o.bestemming(), eerder.anderOpOrigineel())));
        if (koppeling.isWeigering()) {
            doorgang.meld(weigering(retour.wortel(), koppeling));
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

    /** What keeps this return from being taken in. */
    static Bevinding weigering(Knoop wortel, Retourkoppeling koppeling) {
        boolean nummer = koppeling == Retourkoppeling.NUMMER_GEBRUIKT;
        Knoop plaats = nummer ? wortel.vind("Header", "IdentificatieRetour") : wortel.vind("Header", "BerichtIdentificatie");
        return new Bevinding(koppeling.code(), NIVEAU_DEUR, Ernst.FOUT, plaats.pad(), plaats.regel(), plaats.kolom(), koppeling.melding(), null,
                nummer ? UNIEK_NUMMER : null);
    }

    /** Locks the original, so that of two returns at the same instant the second sees the first. */
    private static Optional<Gevonden> origineel(Handle handle, Bericht retour) {
        Koppelsleutel sleutel = Koppelsleutel.van(retour.soort(), retour.kop());
        return handle.createQuery("""
                        select id, bestemming, pseudoniem from bericht
                        where verzender = :afzender and soort = :soort and identificatie = :identificatie and stand <> 'geweigerd'
                        order by id limit 1 for update""")
                .bind("afzender", sleutel.afzender()).bind("soort", sleutel.soort().name()).bind("identificatie", sleutel.identificatie())
                .map((rij, ctx) -> new Gevonden(rij.getObject("id", UUID.class), rij.getString("bestemming"), rij.getString("pseudoniem")))
                .findOne();
    }

    /**
     * Which other returns there are. A separate statement, after the lock: one that waits for a lock still sees what was there before it waited. The same
     * bytes once more are no other return; whoever records finds the first answer to them.
     */
    private static Eerder eerder(Handle handle, Doorgang doorgang, Optional<Gevonden> origineel) {
        return handle.createQuery("""
                        select exists (select from bericht r left join inzending z on z.bericht_id = r.id and z.bereik = :bereik
                                       where r.antwoord_op = :origineel and r.soort = :soort and r.stand <> 'geweigerd' and r.id <> :zelf
                                             and z.hash is distinct from :hash) as op_origineel,
                               exists (select from inzending where bereik = :bereik and sleutel = :sleutel and bericht_id <> :zelf
                                                                   and hash <> :hash) as met_nummer""")
                .bind("bereik", Boekhouding.BEREIK_BERICHT).bind("sleutel", Boekhouding.identiteit(doorgang.bericht()))
                .bind("soort", doorgang.bericht().soort().name()).bindByType("origineel", origineel.map(Gevonden::id).orElse(null), UUID.class)
                .bind("zelf", doorgang.aanlevering().id()).bind("hash", doorgang.aanlevering().hash())
                .map((rij, ctx) -> new Eerder(rij.getBoolean("op_origineel"), rij.getBoolean("met_nummer"))).one();
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
