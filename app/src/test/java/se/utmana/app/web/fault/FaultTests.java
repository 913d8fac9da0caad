package se.utmana.app.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import se.utmana.app.ServerTest;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.WebTrials;

@ServerTest
@Import(WebTrials.class)
@ExtendWith(OutputCaptureExtension.class)
class FaultTests {

  private final TestSite site;

  FaultTests(@LocalServerPort int port) {
    this.site = new TestSite(port);
  }

  @Test
  void aMissingPageSaysSoInTheReadersLanguage() {
    assertThat(site.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(site.get("/nowhere").body()).contains("Sidan finns inte").contains("lang=\"sv\"");
    assertThat(site.get("/nowhere", "Accept-Language", "en").body())
        .contains("This page does not exist");
  }

  @Test
  void aFaultOfOursShowsOnlyACodeThatIsInTheLog(CapturedOutput log) {
    var answer = site.get("/trial/broken");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertTellsNothing(answer);
    assertThat(log).contains(codeIn(answer) + " 500 GET /trial/broken").contains("WebTrials");
  }

  @Test
  void anUnreachableDatabaseIsToldAsPassing() {
    var answer = site.get("/trial/unreachable");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertTellsNothing(answer);
  }

  @Test
  void whatCannotBeAnIdIsMissing() {
    assertThat(site.get("/trial/things/7").statusCode()).isEqualTo(404);
    assertThat(site.get("/api/trial/things/7").statusCode()).isEqualTo(404);
  }

  @Test
  void aProgramGetsAProblem() {
    var answer = site.get("/api/trial/broken");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/problem+json;charset=UTF-8");
    assertThat(answer.body()).contains("\"status\":500").contains("\"reference\":\"");
    assertTellsNothing(answer);
  }

  @Test
  void aProgramIsToldWhichFieldIsAtFault() {
    var answer = site.postJson("/api/trial/entries", "{\"title\":\" \"}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"errors\":{\"title\":\"Fyll i det här fältet.\"}");
  }

  @Test
  void aProgramIsToldWhyARuleRefused() {
    var answer = site.postJson("/api/trial/refused", "{}", "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"code\":\"web.invalid.Size\"")
        .contains("\"detail\":\"The text can be at most 200 characters.\"")
        .contains("\"errors\":{\"title\":");
  }

  @Test
  void aBrokenBodyIsABadRequest() {
    var answer = site.postJson("/api/trial/entries", "{\"title\":");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertTellsNothing(answer);
  }

  @Test
  void aWrongMethodIsToldTheRightOnes() {
    var answer = site.get("/api/trial/entries");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void theLogHasNoWordsOfForeignCode() {
    var foreign = new SQLException("Key (mail)=(eva@example.se) already exists", "23505");
    var trace = Trace.of(new IllegalStateException("The account was not stored", foreign));
    assertThat(trace)
        .contains("The account was not stored")
        .contains("java.sql.SQLException 23505")
        .doesNotContain("eva@example.se");
  }

  private static void assertTellsNothing(HttpResponse<String> answer) {
    assertThat(answer.body())
        .doesNotContain("Exception", "select ", "se.utmana", "org.spring", "10.0.0.1", "Tomcat");
  }

  private static String codeIn(HttpResponse<String> answer) {
    return answer.body().replaceAll("(?s).*<strong class=\"num\">([0-9A-Z-]{9})<.*", "$1");
  }
}
