package nl.poortwachter.verwerking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.minimaliteit.Minimalisering;
import nl.poortwachter.minimaliteit.Uitkomst;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Afleverwijze;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.verstrekking.Noodgeval;
import org.jdbi.v3.core.Handle;

/**
 * Judges a message that was offered before as it would be judged today, in the phase, for the purpose and on the legal basis that were recorded with it. Only a
 * policy of another version can take more out of it; protection and restriction of its citizen count whatever the policy. Changes nothing.
 */
@Singleton
public class Herbeoordeling {
    private static final Afnemer ZELF = Afnemer.intern("herbeoordeling", "Herbeoordeling");
    private static final Set<String> LOS_VAN_HET_BELEID = Set.of("MIN-PROTECTED", "MIN-RESTRICTED");
    private static final String LEES = """
            select b.antwoord_op, a.ontvanger, i.versleuteld, v.fase, v.doel, v.grondslag, v.beleid, v.eindpunt, v.noodgeval
            from bericht b join inhoud i on i.bericht_id = b.id join aflevering a on a.bericht_id = b.id left join verstrekking v on v.bericht_id = b.id
            where b.id = :id""";
    private final List<Stap> stappen;
    private final Versleuteling versleuteling;
    private final Partijen partijen;
    private final InstantSource klok;
    private final ObjectMapper json;

    private record Rij(UUID antwoordOp, String ontvanger, byte[] versleuteld, String beleid, String eindpunt, Map<String, String> verklaring) { }

    /**
     * With the steps that judge what may pass. The chain has gone on since, so that it does not contradict the phase in which the message was judged then.
     */
    public Herbeoordeling(Lezen lezen, Niveau1 niveau1, Keten keten, Hercontrole hercontrole, Minimalisering minimalisering, Verklaringbron verklaringen,
                          Trajectbron trajecten, Versleuteling versleuteling, Partijen partijen, InstantSource klok, ObjectMapper json) {
        Trajectbron onvolledig = (traject, doorgang, geldend) -> trajecten.vulAan(traject.onvolledig(), doorgang, geldend);
        this.stappen = List.of(lezen, niveau1, keten, new Minimaliseren(minimalisering, verklaringen, onvolledig), hercontrole);
        this.versleuteling = versleuteling;
        this.partijen = partijen;
        this.klok = klok;
        this.json = json;
    }

    /** What would be different about this message now; empty when its content is not kept (any more). */
    public Optional<Verschil> vergelijk(Handle handle, UUID bericht) {
        return handle.createQuery(LEES).bind("id", bericht).map((rij, ctx) -> rij(bericht, rij)).findOne().map(rij -> vergelijk(bericht, rij));
    }

    private Verschil vergelijk(UUID bericht, Rij rij) {
        Optional<Afleverwijze> wijze = partijen.partij(rij.ontvanger()).flatMap(Partij::aflevering);
        if (wijze.isEmpty()) {
            return Verschil.bezwaar("De ontvanger heeft geen aflevering meer.");
        }
        Optional<byte[]> inhoud = inhoud(bericht, rij);
        if (inhoud.isEmpty()) {
            return Verschil.bezwaar("De bewaarde inhoud is met deze sleutels niet leesbaar.");
        }
        Doorgang doorgang = new Doorgang(new Aanlevering(bericht, inhoud.get(), ZELF, null, rij.verklaring(), Aanlevering.Opdracht.CONTROLEREN, klok.instant()));
        doorgang.antwoordtOp(rij.antwoordOp());
        try {
            stappen.forEach(stap -> stap.voer(doorgang));
        } finally {
            if (doorgang.werk() != null) {
                doorgang.werk().close();
            }
        }
        return verschil(rij, doorgang, wijze.get());
    }

    /** Content that does not open is a fact about this message, not a fault that should stop the others. */
    private Optional<byte[]> inhoud(UUID bericht, Rij rij) {
        try {
            return Optional.of(versleuteling.ontsleutel(rij.versleuteld(), bericht));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Verschil verschil(Rij rij, Doorgang doorgang, Afleverwijze wijze) {
        Uitkomst uitkomst = doorgang.uitkomst();
        boolean anderBeleid = uitkomst != null && rij.beleid() != null && !rij.beleid().equals(uitkomst.beleid());
        Optional<String> bezwaar = uitkomst == null || anderBeleid && uitkomst.weigeringen().isEmpty() ? fout(doorgang) : uitkomst.weigeringen().stream()
                .filter(w -> anderBeleid || LOS_VAN_HET_BELEID.contains(w.code())).map(w -> w.code() + ": " + w.melding()).findFirst();
        if (bezwaar.isPresent()) {
            return Verschil.bezwaar(bezwaar.get());
        }
        boolean push = wijze instanceof Afleverwijze.Push;
        String eindpunt = push ? ((Afleverwijze.Push) wijze).adres().toString() : "postbus";
        boolean minder = anderBeleid && !uitkomst.gestript().isEmpty();
        return new Verschil(null, uitkomst.beleid(), minder ? uitkomst.gestript() : List.of(), uitkomst.categorieen(), push ? "push" : "postbus", eindpunt,
                rij.eindpunt() != null && !rij.eindpunt().equals(eindpunt), minder ? uitkomst.xml().getBytes(StandardCharsets.UTF_8) : null);
    }

    private static Optional<String> fout(Doorgang doorgang) {
        return doorgang.bevindingen().stream().filter(b -> b.ernst() == Ernst.FOUT).findFirst().map(Herbeoordeling::zin);
    }

    private static String zin(Bevinding bevinding) {
        return bevinding.code() + ": " + bevinding.melding();
    }

    private Rij rij(UUID bericht, ResultSet rij) throws SQLException {
        Map<String, String> verklaring = new HashMap<>();
        for (String naam : List.of("fase", "doel", "grondslag")) {
            if (rij.getString(naam) != null) {
                verklaring.put(naam, rij.getString(naam));
            }
        }
        byte[] noodgeval = rij.getBytes("noodgeval");
        if (noodgeval != null) {
            Noodgeval gelezen = noodgeval(bericht, noodgeval);
            verklaring.put("professional", gelezen.professional());
            verklaring.put("reden", gelezen.reden());
        }
        return new Rij(rij.getObject("antwoord_op", UUID.class), rij.getString("ontvanger"), rij.getBytes("versleuteld"), rij.getString("beleid"),
                rij.getString("eindpunt"), verklaring);
    }

    private Noodgeval noodgeval(UUID bericht, byte[] versleuteld) {
        try {
            return json.readValue(versleuteling.ontsleutelTekst(versleuteld, bericht), Noodgeval.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Wat bij bericht " + bericht + " over het noodgeval is vastgelegd, is niet leesbaar");
        }
    }
}
