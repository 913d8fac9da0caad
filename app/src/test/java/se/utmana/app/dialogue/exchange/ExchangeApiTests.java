package se.utmana.app.dialogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.account.token.AccessTokens;

/** A program with an administrator's token: takes in a dialogue, writes challenges, appoints. */
@ServerTest
class ExchangeApiTests {

  private static final String JSON = "application/json";
  private static final String FORM = "multipart/form-data; boundary=part";

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private AccessTokens tokens;

  @Test
  void takesInADialogueAndTellsHowFarItIs() throws Exception {
    var token = tokens.create(people.anAdministrator().id(), "Test", 1);
    var dialogues = aSpace(token) + "/dialogues";

    var begun = send("POST", dialogues + "/import", token, FORM, files("1"));

    assertThat(begun.statusCode()).isEqualTo(202);
    var job = begun.headers().firstValue("Location").orElseThrow();
    var end = ended(job, token);
    assertThat(end).contains("\"state\":\"DONE\"");
    var result = Pattern.compile("\"result\":\"([^\"]+)\"").matcher(end);
    assertThat(result.find()).isTrue();
    var dialogue = send("GET", "/api/v1" + result.group(1), token, JSON, "");
    assertThat(dialogue.body()).contains("Hur ser det ut?", "CLOSED");
    var stranger = tokens.create(people.aPerson().id(), "Test", 1);
    assertThat(send("GET", job, stranger, JSON, "").statusCode()).isEqualTo(404);
  }

  @Test
  void namesFileAndLineOfWhatIsBroken() {
    var token = tokens.create(people.anAdministrator().id(), "Test", 1);

    var answer = send("POST", aSpace(token) + "/dialogues/import", token, FORM, files("7"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("votes.csv", "files");
  }

  @Test
  void writesAChallenge() {
    var token = tokens.create(people.anAdministrator().id(), "Test", 1);
    var challenges = aSpace(token) + "/challenges";

    var refused = send("POST", challenges, token, JSON, "{}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    var json =
        """
        {"title": {"sv": "Maten"}, "text": {"sv": "Barn hinner inte äta."}, "basis": "OWN"}
        """;
    var made = send("POST", challenges, token, JSON, json);
    assertThat(made.statusCode()).isEqualTo(201);
    var place = made.headers().firstValue("Location").orElseThrow();
    var rewritten = json.replace("Maten", "Skolmaten");
    assertThat(send("PUT", place, token, JSON, rewritten).body()).contains("Skolmaten");
    assertThat(send("GET", challenges, token, JSON, "").body()).contains("Skolmaten");
  }

  @Test
  void invitesAppointsAndDismisses() {
    var token = tokens.create(people.anAdministrator().id(), "Test", 1);
    var person = people.aPerson();
    var right = "/api/v1/admin/accounts/" + person.id() + "/administrator";

    assertThat(send("PUT", right, token, JSON, "").statusCode()).isEqualTo(204);
    assertThat(accounts.get(person.id()).administrator()).isTrue();
    assertThat(send("DELETE", right, token, JSON, "").statusCode()).isEqualTo(204);
    assertThat(accounts.get(person.id()).administrator()).isFalse();
    assertThat(invite(token, "\"" + People.anAddress().value() + "\"").statusCode()).isEqualTo(204);
    assertThat(invite(token, "\"" + person.mail().value() + "\"").statusCode()).isEqualTo(422);
    assertThat(invite(token, "null").statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> invite(String token, String mail) {
    var json = "{\"mail\":%s,\"administrator\":false}".formatted(mail);
    return send("POST", "/api/v1/admin/invitations", token, JSON, json);
  }

  private String aSpace(String token) {
    var slug = "api-" + UUID.randomUUID();
    var json =
        """
        {"slug": "%s", "name": {"sv": "Prov"}, "level": "LOCAL", "visibility": "PUBLIC"}
        """
            .formatted(slug);
    var made = send("POST", "/api/v1/spaces", token, JSON, json);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return "/api/v1/spaces/" + slug;
  }

  private String ended(String job, String token) throws InterruptedException {
    for (var i = 0; i < 200; i++) {
      var body = send("GET", job, token, JSON, "").body();
      if (!body.contains("\"state\":\"RUNNING\"")) {
        return body;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The job did not end");
  }

  private static String files(String vote) {
    return field("question", "", "Hur ser det ut?")
        + field(
            "files",
            "; filename=\"comments.csv\"",
            """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1460000000000,x,0,0,3,1,1,Mer tid att äta
            """)
        + field(
            "files",
            "; filename=\"votes.csv\"",
            """
            timestamp,datetime,comment-id,voter-id,vote
            1460000000000,x,0,0,%s
            """
                .formatted(vote))
        + "--part--\r\n";
  }

  private static String field(String name, String more, String content) {
    return "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(name, more, content);
  }

  private HttpResponse<String> send(
      String method, String path, String token, String type, String body) {
    var browser = new Browser(port);
    return browser.send(
        HttpRequest.newBuilder(browser.address(path))
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + token)
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }
}
