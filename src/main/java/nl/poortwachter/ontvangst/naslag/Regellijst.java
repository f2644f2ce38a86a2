package nl.poortwachter.ontvangst.naslag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.poortwachter.controle.Regelboek;

/** Every rule that is checked, by level and then by code. */
public record Regellijst(List<Regelpagina> regels) {

    static Regellijst van(Regelboek boek) {
        return new Regellijst(boek.regels().stream().map(Regelpagina::van).toList());
    }

    /** The same rules, per level. */
    @JsonIgnore
    public Map<Integer, List<Regelpagina>> perNiveau() {
        return regels.stream().collect(Collectors.groupingBy(Regelpagina::niveau, TreeMap::new, Collectors.toList()));
    }
}
