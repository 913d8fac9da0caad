package se.utmana.app.web.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.ServerTest;
import se.utmana.app.web.Ids;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.WebTrials;

@ServerTest
@Import(WebTrials.class)
class RepeatFilterTests {

  private final TestSite site;
  private final JdbcClient sql;
  private final String key = Ids.random().toString();

  RepeatFilterTests(@LocalServerPort int port, @Autowired JdbcClient sql) {
    this.site = new TestSite(port);
    this.sql = sql;
  }

  @BeforeEach
  void forgetEverything() {
    sql.sql("delete from trial_effect").update();
    sql.sql("delete from web.idempotent_request").update();
  }

  @Test
  void aRepeatGetsTheSameAnswerAndHasNoSecondEffect() {
    var first = effect("a");
    var second = effect("a");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(effects()).containsExactly("a");
  }

  @Test
  void withoutAKeyEveryRequestHasItsEffect() {
    post("/api/trial/effects", "a");
    post("/api/trial/effects", "a");
    assertThat(effects()).hasSize(2);
  }

  @Test
  void theSameKeyForSomethingElseIsRefused() {
    effect("a");
    assertThat(effect("b").statusCode()).isEqualTo(422);
    assertThat(effects()).containsExactly("a");
  }

  @Test
  void theKeyOfAnotherIsAnother() {
    effect("a");
    post("/api/trial/effects", "a", "Idempotency-Key", key, "Authorization", "Trial other");
    assertThat(effects()).hasSize(2);
  }

  @Test
  void aRefusalOrAFaultLeavesNothingBehind() {
    assertThat(effect("refused").statusCode()).isEqualTo(422);
    assertThat(effect("broken").statusCode()).isEqualTo(500);
    assertThat(effects()).isEmpty();
    assertThat(effect("a").statusCode()).isEqualTo(200);
  }

  @Test
  void twinsThatComeTogetherHaveOneEffect() throws Exception {
    var twins = new ArrayList<Callable<HttpResponse<String>>>();
    for (var i = 0; i < 4; i++) {
      twins.add(() -> effect("slow"));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<String>();
      for (var answer : threads.invokeAll(twins)) {
        assertThat(answer.get().statusCode()).isEqualTo(201);
        answers.add(answer.get().body());
      }
      assertThat(answers).hasSize(4).containsOnly(answers.getFirst());
    }
    assertThat(effects()).containsExactly("slow");
  }

  @Test
  void aFormThatIsSentTwiceLeadsToTheSamePage() {
    var first = form("_key=" + key + "&what=a");
    var second = form("_key=" + key + "&what=a");
    assertThat(first.statusCode()).isEqualTo(302);
    assertThat(second.statusCode()).isEqualTo(302);
    assertThat(second.headers().firstValue("Location"))
        .isPresent()
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(second.headers().allValues("Set-Cookie"))
        .hasSize(1)
        .isEqualTo(first.headers().allValues("Set-Cookie"));
    assertThat(effects()).containsExactly("a");
  }

  @Test
  void aHandlerCanKeepItsTransactionsToItself() {
    post("/api/trial/own", "a", "Idempotency-Key", key);
    post("/api/trial/own", "a", "Idempotency-Key", key);
    assertThat(effects()).hasSize(2);
    assertThat(rows()).isZero();
  }

  @Test
  void whatIsStoredCannotBeReadWithoutTheKey() {
    effect("a");
    var stored = sql.sql("select answer from web.idempotent_request").query(byte[].class).single();
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("what", "json");
  }

  @Test
  void aKeyIsForgottenAfterADay() {
    effect("a");
    sql.sql("update web.idempotent_request set made_at = made_at - interval '26 hours'").update();
    new Repeats(sql, Clock.systemUTC()).forget();
    assertThat(rows()).isZero();
  }

  private HttpResponse<String> effect(String what) {
    return post("/api/trial/effects", what, "Idempotency-Key", key);
  }

  private HttpResponse<String> post(String path, String what, String... headers) {
    return site.postJson(path, "{\"what\":\"" + what + "\"}", headers);
  }

  /** Sent with the proof of origin that every form carries. */
  private HttpResponse<String> form(String fields) {
    var page = site.get("/nowhere");
    var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    var csrf = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    return site.post(
        "/trial/effects",
        "application/x-www-form-urlencoded",
        fields + "&_csrf=" + csrf,
        "Cookie",
        cookie);
  }

  private List<@Nullable String> effects() {
    return sql.sql("select what from trial_effect").query(String.class).list();
  }

  private long rows() {
    return sql.sql("select count(*) from web.idempotent_request").query(Long.class).single();
  }
}
