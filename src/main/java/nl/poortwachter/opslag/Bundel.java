package nl.poortwachter.opslag;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * SQL statements that go to the database together: one round trip, executed in the order in which they were added, each seeing what those before
 * it did. Lets every room write its own tables while a message costs few round trips. Belongs to one thread; used once.
 *
 * <p>Statements have {@code ?} for parameters and no semicolon. Values are what the JDBC driver takes; a {@code String[]} becomes a text array.
 */
public final class Bundel {
    /** Beyond this many rows a list goes as a batch of its own: the text of a bundle must not grow with the size of a message. */
    private static final int RIJEN_IN_DE_TEKST = 4;

    private final List<String> opdrachten = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();
    private final List<Reeks> reeksen = new ArrayList<>();

    /** Reads one row into a value. */
    @FunctionalInterface
    public interface Rijlezer<T> {
        /** The value of the row that the result set stands on. */
        T lees(ResultSet rij) throws SQLException;
    }

    private record Reeks(String sql, List<Object[]> rijen) { }

    /** Adds a statement. */
    public Bundel voeg(String sql, Object... parameters) {
        opdrachten.add(sql);
        waarden.addAll(Arrays.asList(parameters));
        return this;
    }

    /** Adds a statement for each of these rows of parameters; a long list is executed after everything else. */
    public Bundel voegRijen(String sql, List<Object[]> rijen) {
        if (rijen.size() > RIJEN_IN_DE_TEKST) {
            reeksen.add(new Reeks(sql, rijen));
        } else {
            rijen.forEach(rij -> voeg(sql, rij));
        }
        return this;
    }

    /**
     * Executes everything.
     *
     * @return per statement, long lists of rows left out: the number in the first column of its first row, or else how many rows it changed
     * @throws Opslagfout when the database refuses
     */
    public List<Integer> voerUit(Connection db) {
        List<Integer> uitkomsten = new ArrayList<>();
        try {
            if (!opdrachten.isEmpty()) {
                voerUit(db, uitkomsten);
            }
            for (Reeks reeks : reeksen) {
                voerUit(db, reeks);
            }
        } catch (SQLException e) {
            throw new Opslagfout(e);
        }
        return uitkomsten;
    }

    /**
     * Executes everything and reads the rows of the last statement, in their order.
     *
     * @throws Opslagfout when the database refuses
     */
    public <T> List<T> lees(Connection db, Rijlezer<T> lezer) {
        try (PreparedStatement s = gebonden(db)) {
            s.execute();
            for (int i = 1; i < opdrachten.size(); i++) {
                s.getMoreResults();
            }
            List<T> rijen = new ArrayList<>();
            try (ResultSet rij = s.getResultSet()) {
                while (rij.next()) {
                    rijen.add(lezer.lees(rij));
                }
            }
            return rijen;
        } catch (SQLException e) {
            throw new Opslagfout(e);
        }
    }

    private void voerUit(Connection db, List<Integer> uitkomsten) throws SQLException {
        try (PreparedStatement s = gebonden(db)) {
            boolean heeftRijen = s.execute();
            for (int i = 0; i < opdrachten.size(); i++) {
                uitkomsten.add(heeftRijen ? getal(s) : s.getUpdateCount());
                heeftRijen = s.getMoreResults();
            }
        }
    }

    private PreparedStatement gebonden(Connection db) throws SQLException {
        PreparedStatement s = db.prepareStatement(String.join(";\n", opdrachten));
        bind(db, s, waarden);
        return s;
    }

    private static void voerUit(Connection db, Reeks reeks) throws SQLException {
        try (PreparedStatement s = db.prepareStatement(reeks.sql())) {
            for (Object[] rij : reeks.rijen()) {
                bind(db, s, Arrays.asList(rij));
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    private static void bind(Connection db, PreparedStatement s, List<Object> waarden) throws SQLException {
        for (int i = 0; i < waarden.size(); i++) {
            Object waarde = waarden.get(i);
            s.setObject(i + 1, waarde instanceof String[] teksten ? db.createArrayOf("text", teksten) : waarde);
        }
    }

    private static int getal(PreparedStatement s) throws SQLException {
        try (ResultSet rij = s.getResultSet()) {
            return rij.next() ? rij.getInt(1) : 0;
        }
    }
}
