package nl.poortwachter.opdracht.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** The tables of a database, those that others refer to first. */
final class Tabellen {
    /** Migrations keep this one themselves. */
    static final String MIGRATIES = "flyway_schema_history";

    private Tabellen() { }

    /** Every table but that of the migrations, in an order in which they can be filled. */
    static List<Tabel> van(Handle h) {
        Map<String, List<String>> kolommen = kolommen(h);
        Map<String, Set<String>> verwijst = verwijzingen(h);
        List<Tabel> volgorde = new ArrayList<>();
        Set<String> gehad = new TreeSet<>();
        while (gehad.size() < kolommen.size()) {
            List<String> nu = kolommen.keySet().stream().filter(naam -> !gehad.contains(naam) && gehad.containsAll(verwijst.getOrDefault(naam, Set.of()))).toList();
            if (nu.isEmpty()) {
                throw new IllegalStateException("De tabellen verwijzen naar elkaar in een kring");
            }
            nu.forEach(naam -> volgorde.add(Tabel.leeg(naam, kolommen.get(naam))));
            gehad.addAll(nu);
        }
        return volgorde;
    }

    private static Map<String, List<String>> kolommen(Handle h) {
        Map<String, List<String>> kolommen = new LinkedHashMap<>();
        h.createQuery("""
                select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> :migraties
                  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                order by c.relname, a.attnum""").bind("migraties", MIGRATIES)
                .map((rij, ctx) -> Map.entry(rij.getString(1), rij.getString(2)))
                .forEach(e -> kolommen.computeIfAbsent(e.getKey(), naam -> new ArrayList<>()).add(e.getValue()));
        return kolommen;
    }

    /** A table that refers to itself can be filled in one go. */
    private static Map<String, Set<String>> verwijzingen(Handle h) {
        Map<String, Set<String>> verwijst = new TreeMap<>();
        h.createQuery("""
                select van.relname, naar.relname from pg_constraint f join pg_class van on van.oid = f.conrelid join pg_class naar on naar.oid = f.confrelid
                where f.contype = 'f' and f.conrelid <> f.confrelid and van.relnamespace = current_schema()::regnamespace""")
                .map((rij, ctx) -> Map.entry(rij.getString(1), rij.getString(2)))
                .forEach(e -> verwijst.computeIfAbsent(e.getKey(), naam -> new TreeSet<>()).add(e.getValue()));
        return verwijst;
    }

    /** Last number given out by each sequence; one that gave none is not named. */
    static Map<String, Long> reeksen(Handle h) {
        Map<String, Long> reeksen = new TreeMap<>();
        h.createQuery("select sequencename, last_value from pg_sequences where schemaname = current_schema() and last_value is not null")
                .map((rij, ctx) -> Map.entry(rij.getString(1), rij.getLong(2))).forEach(e -> reeksen.put(e.getKey(), e.getValue()));
        return reeksen;
    }
}
