package se.utmana.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SqlTests {

  private final SqlRules rules;
  private final JdbcClient jdbc;

  SqlTests(DataSource database) {
    this.rules = new SqlRules(database);
    this.jdbc = JdbcClient.create(database);
  }

  @Test
  void everyStatementIsUnderstoodAndStaysWithinTheArrows() throws IOException {
    var statements = SqlConstants.ofTheApplication();
    assertThat(statements).as("statements found").hasSizeGreaterThan(20);
    assertThat(statements.stream().flatMap(sql -> rules.problems(sql).stream())).isEmpty();
  }

  @Test
  void everyTableLiesInTheSchemaOfAModule() {
    assertThat(
            jdbc.sql(
                    """
                    select distinct table_schema
                    from information_schema.tables
                    where table_schema not in ('pg_catalog', 'information_schema')
                    """)
                .query(String.class)
                .list())
        .contains("migration", "account")
        .allMatch(schema -> schema.equals("migration") || Modules.LOWEST_FIRST.contains(schema));
  }

  @Test
  void noTableHasStrayedAmongTheHistories() {
    assertThat(
            jdbc.sql(
                    """
                    select table_name
                    from information_schema.tables
                    where table_schema = 'migration'
                    """)
                .query(String.class)
                .list())
        .allMatch(table -> table.equals("state") || Modules.LOWEST_FIRST.contains(table));
  }

  /** The twin: statements that break one rule each, in the place of a module that may not. */
  @Test
  void refusesStatementsThatBreakARule() {
    assertThat(problemsOf(Misspelt.class, "dialogue"))
        .singleElement()
        .asString()
        .contains("nowhere");
    assertThat(problemsOf(ReadsPeople.class, "dialogue"))
        .containsExactly("ReadsPeople.SQL may not read account.account");
    assertThat(problemsOf(ReadsUpwards.class, "space"))
        .containsExactly("ReadsUpwards.SQL may not read dialogue.dialogue");
    assertThat(problemsOf(WritesBelow.class, "dialogue"))
        .containsExactly("WritesBelow.SQL may not write to space");
  }

  private List<String> problemsOf(Class<?> type, String module) {
    return SqlConstants.of(type, module).flatMap(sql -> rules.problems(sql).stream()).toList();
  }

  @SuppressWarnings("unused") // read by reflection, as the application's own constants are
  private static final class Misspelt {
    static final String SQL =
        """
        select id
        from dialogue.nowhere
        """;
  }

  @SuppressWarnings("unused")
  private static final class ReadsPeople {
    static final String SQL =
        """
        select mail
        from account.account
        """;
  }

  @SuppressWarnings("unused")
  private static final class ReadsUpwards {
    static final String SQL =
        """
        select id
        from dialogue.dialogue
        """;
  }

  @SuppressWarnings("unused")
  private static final class WritesBelow {
    static final String SQL =
        """
        delete from space.space
        where id = :id
        """;
  }
}
