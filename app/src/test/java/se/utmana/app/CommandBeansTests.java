package se.utmana.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.account.Administrators;
import se.utmana.app.console.Progress;

class CommandBeansTests {

  private static final String ADMINISTRATOR =
      """
      insert into account.account (account_id, mail, name, language, administrator, created_at)
      values (gen_random_uuid(), 'anna@kommun.se', 'Anna', 'sv', true, now())
      """;

  @TempDir Path temporary;

  @Test
  void workBesideAServerAndWithoutOne() throws Exception {
    var data = temporary.resolve("data").toString();
    var settings = Map.<String, Object>of("utmana.data", data, "server.port", 0);
    try (var server = Application.serve(Progress.silent(), settings)) {
      var jdbc = server.getBean(JdbcClient.class);
      assertThat(administratorExists(data)).isFalse();
      jdbc.sql(ADMINISTRATOR).update();
      assertThat(administratorExists(data)).isTrue();
      // The command has gone, and has left the server its database.
      assertThat(jdbc.sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }
    assertThat(administratorExists(data)).isTrue();
  }

  private static boolean administratorExists(String data) throws Exception {
    try (var beans = new CommandBeans("import", "--data", data)) {
      return beans.create(Administrators.class).exist();
    }
  }
}
