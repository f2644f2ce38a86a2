package nl.poortwachter.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node of the version before works on the tables of the next one. */
class MigratiesTest {
    private static final Path MAP = Path.of("src/main/resources/db/migration");
    private static final Pattern NAAM = Pattern.compile("V([0-9]+)__[a-z_]+\\.sql");
    private static final Pattern UITGEBRACHT = Pattern.compile("^\\| `[0-9.]+` \\| ([0-9]+) \\|$", Pattern.MULTILINE);

    @Test
    void naDeLaatsteUitgaveBreektGeenMigratieDeVorigeVersie() throws IOException {
        int laatste = UITGEBRACHT.matcher(Files.readString(Path.of("docs/handboek/upgraden.md"))).results().mapToInt(m -> Integer.parseInt(m.group(1))).max()
                .orElse(Integer.MAX_VALUE);

        assertThat(migraties()).isNotEmpty();
        assertThat(migraties()).allSatisfy((nummer, script) -> assertThat(nummer > laatste ? Migratieregel.breuken(script) : List.of()).as("V" + nummer).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop table oud;", "alter table t drop column c;", "alter table t rename column a to b;", "alter table t rename to u;",
            "alter table t alter column c set not null;", "alter table t alter column c type bigint;", "alter table t add column c text not null;",
            "alter table t add c int check (c > 0) not null;", "alter table t add column a text, add column b text not null, add column d text;", "truncate t;"})
    void watDeVorigeVersieBreektWordtGevonden(String script) {
        assertThat(Migratieregel.breuken("-- uitleg\n" + script)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table t (id int primary key, naam text not null);", "alter table t add column c text;", "alter table t add column c int not null default 0;",
            "alter table t add column t bigint not null default (pg_current_xact_id()::text::bigint);", "alter table t alter column c drop not null;",
            "create index i on t (c);", "drop view v; create view v as select 1;", "-- drop table oud\ncreate index i on t (c);",
            "alter table t drop constraint c, add check (a is not null or b is not null);",
            "create function f() returns trigger language plpgsql as $$ begin truncate t; return null; end $$;"})
    void watErAlleenBijkomtMag(String script) {
        assertThat(Migratieregel.breuken(script)).isEmpty();
    }

    @Test
    void deVorigeVersieStartOpTabellenDieVerderZijn() {
        Testdatabank databank = Testdatabank.gemigreerd();
        Jdbi.create(databank.bron()).useHandle(h -> h.execute("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9999, '9999', 'van straks', 'SQL', 'V9999__van_straks.sql', 1, 'straks', 1, true)"""));
        Flyway vorige = Flyway.configure().dataSource(databank.url(), databank.gebruiker(), databank.wachtwoord()).load();

        assertThat(vorige.migrate().migrationsExecuted).isZero();
        assertThat(vorige.info().pending()).isEmpty();
    }

    private static SortedMap<Integer, String> migraties() {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            SortedMap<Integer, String> scripts = new TreeMap<>();
            bestanden.forEach(bestand -> {
                Matcher naam = NAAM.matcher(bestand.getFileName().toString());
                assertThat(naam.matches()).as(bestand.toString()).isTrue();
                assertThat(scripts.put(Integer.parseInt(naam.group(1)), lees(bestand))).as("twee migraties met nummer " + naam.group(1)).isNull();
            });
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
