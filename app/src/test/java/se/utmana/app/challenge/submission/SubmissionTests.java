package se.utmana.app.challenge.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.Letters;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.People;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Stage;
import se.utmana.app.challenge.intake.Intakes;
import se.utmana.app.challenge.intake.Welcome;
import se.utmana.app.challenge.scope.Scopes;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Viewer;

/** What people send in, and what becomes of it. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SubmissionTests {

  private static final Map<String, String> WRITTEN =
      Map.of(
          "title", "Var femte skollunch slängs",
          "text", "Barnen hinner inte äta.",
          "affected", "Elever i Hofors",
          "places", "Hofors",
          "targets", "12.3");

  private final Submissions submissions;
  private final Intakes intakes;
  private final Challenges challenges;
  private final Scopes scopes;
  private final Records records;
  private final Letters letters;
  private final People people;
  private final JdbcClient jdbc;
  private final int port;
  private final Account leader;
  private final Space space;

  SubmissionTests(
      Spaces spaces,
      Submissions submissions,
      Intakes intakes,
      Challenges challenges,
      Scopes scopes,
      Records records,
      Letters letters,
      People people,
      JdbcClient jdbc,
      @LocalServerPort int port) {
    this.submissions = submissions;
    this.intakes = intakes;
    this.challenges = challenges;
    this.scopes = scopes;
    this.records = records;
    this.letters = letters;
    this.people = people;
    this.jdbc = jdbc;
    this.port = port;
    this.leader = people.aPerson();
    this.space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
  }

  @Test
  void comesFromMembersUntilTheSpaceSaysOtherwise() {
    var stranger = new Browser(port);
    stranger.get(path("submit"));
    assertThat(stranger.post(path("submit"), WRITTEN).statusCode()).isEqualTo(422);
    intakes.put(space.id(), Welcome.SIGNED_IN);
    assertThat(stranger.post(path("submit"), WRITTEN).statusCode()).isEqualTo(422);
    assertThat(submissions.list(space.id())).isEmpty();
    var person = signedIn(people.aPerson());
    assertThat(person.post(path("submit"), WRITTEN).statusCode()).isIn(302, 303);
    assertThat(submissions.list(space.id())).hasSize(1);
  }

  @Test
  void isReadByLeadersAloneUntilItLivesOn() {
    var one = sentByAStranger(Map.of());
    var stranger = new Browser(port);
    var own = path("submissions/" + one.id());
    assertThat(stranger.get(own).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/api/v1" + space.path() + "/submissions/" + one.id()).statusCode())
        .isEqualTo(404);
    var reader = signedIn(leader);
    assertThat(reader.get("/my-turn").body()).contains("Svara på 1 inskickad utmaning");
    assertThat(reader.get(own).body()).contains("Barnen hinner inte äta.");
    assertThat(reader.post(own, Map.of("verdict", "OPENED", "reason", "Bra!")).statusCode())
        .isIn(302, 303);
    assertThat(stranger.get(own).body()).contains("Blev en utmaning");
    assertThat(reader.get("/my-turn").body()).doesNotContain("inskickad utmaning");
  }

  @Test
  void becomesAChallengeWithItsScopeAndComesBeforeItInTheThread() {
    var one = sentByAStranger(Map.of());
    signedIn(leader).post(path("submissions/" + one.id()), Map.of("verdict", "OPENED"));
    var challenge = onlyChallenge();
    assertThat(challenge.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(scopes.of(challenge).targets()).containsExactly("12.3");
    assertThat(records.line(space.id(), challenge.id().value(), Viewer.NOBODY).before())
        .extracting(Face::id)
        .containsExactly(one.id());
  }

  @Test
  void becomesAFramingOfAChallengeThatIsThere() {
    var first = sentByAStranger(Map.of());
    var reader = signedIn(leader);
    reader.post(path("submissions/" + first.id()), Map.of("verdict", "OPENED"));
    var second = sentByAStranger(Map.of("title", "Köket får inte veta vad barnen vill"));
    var answer =
        Map.of(
            "verdict", "FRAMED",
            "challenge", onlyChallenge().id().toString(),
            "framing", "Köket gissar.");
    assertThat(reader.post(path("submissions/" + second.id()), answer).statusCode()).isIn(302, 303);
    assertThat(reader.get(path(onlyChallenge().id() + "/framings")).body())
        .contains("Köket gissar.");
    assertThat(challenges.list(space.id())).hasSize(1);
  }

  @Test
  void needsAReasonToBeDeclined() {
    var one = sentByAStranger(Map.of());
    var refused =
        signedIn(leader).post(path("submissions/" + one.id()), Map.of("verdict", "DECLINED"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("error-reason");
    assertThat(submissions.find(space.id(), one.id()).orElseThrow().waits()).isTrue();
  }

  @Test
  void tellsWhoLeftAnAddressWhyItWasDeclinedAndForgetsTheAddress() throws InterruptedException {
    var mail = new MailAddress("elev-" + space.slug() + "@example.org");
    var one = sentByAStranger(Map.of("mail", mail.value()));
    var link = letters.link(mail);
    var browser = new Browser(port);
    browser.get(link);
    browser.post(link, Map.of());
    signedIn(leader)
        .post(
            path("submissions/" + one.id()),
            Map.of("verdict", "DECLINED", "reason", "Skolan löser det själv."));
    var body =
        jdbc.sql("select body from account.mail where recipient = :mail order by created_at desc")
            .param("mail", mail.value())
            .query(String.class)
            .list()
            .getFirst();
    assertThat(body).contains("Var femte skollunch slängs", "Skolan löser det själv.");
    assertThat(
            jdbc.sql("select count(*) from thread.reader where mail = :mail")
                .param("mail", mail.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void keepsWhatWasWrittenWhileTargetsAreLookedForAndOnErrors() {
    intakes.put(space.id(), Welcome.ANYONE);
    var stranger = new Browser(port);
    stranger.get(path("submit"));
    var looked =
        stranger.post(
            path("submit"),
            Map.of("title", "Bygg en app för mat", "find", "hunger", "search", "true"));
    assertThat(looked.body()).contains("Bygg en app för mat", "2.1", "låter som en lösning");
    var refused =
        stranger.post(
            path("submit"), Map.of("title", "Maten slängs", "text", " ", "places", "Atlantis"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Maten slängs", "Atlantis", "error-text");
    assertThat(submissions.list(space.id())).isEmpty();
  }

  private Submission sentByAStranger(Map<String, String> more) {
    intakes.put(space.id(), Welcome.ANYONE);
    var fields = new HashMap<>(WRITTEN);
    fields.putAll(more);
    var stranger = new Browser(port);
    stranger.get(path("submit"));
    assertThat(stranger.post(path("submit"), fields).statusCode()).isIn(302, 303);
    return submissions.waiting(space.id()).getFirst();
  }

  private Challenge onlyChallenge() {
    return challenges.list(space.id()).getFirst();
  }

  private String path(String below) {
    return space.path() + "/challenges/" + below;
  }

  private Browser signedIn(Account account) {
    var browser = new Browser(port);
    browser.signIn(account.mail(), People.PASSWORD);
    browser.get("/");
    return browser;
  }
}
