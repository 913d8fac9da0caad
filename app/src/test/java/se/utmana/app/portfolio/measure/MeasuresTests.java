package se.utmana.app.portfolio.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.portfolio.AChallenge;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MeasuresTests {

  private final Spaces spaces;
  private final AChallenge challenge;
  private final Measures measures;
  private final Records records;
  private final JdbcClient jdbc;
  private final TestSite site;
  private Space space;
  private List<UUID> actors = List.of();

  MeasuresTests(
      Spaces spaces,
      AChallenge challenge,
      Measures measures,
      Records records,
      JdbcClient jdbc,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.challenge = challenge;
    this.measures = measures;
    this.records = records;
    this.jdbc = jdbc;
    this.site = new TestSite(port);
    this.space = ASpace.openPublic(spaces);
  }

  @BeforeEach
  void openASpace() {
    space = ASpace.openPublic(spaces);
    actors = challenge.organisations(space, 3);
  }

  /** Rule 5: exactly one accountable per measure. */
  @Test
  void hasExactlyOneAccountable() {
    assertThat(refusal(draft(List.of(), List.of())))
        .isEqualTo("portfolio.measure.refused.accountable");
    assertThat(refusal(draft(actors.subList(0, 2), List.of())))
        .isEqualTo("portfolio.measure.refused.accountable");
    assertThat(refusal(draft(List.of(UUID.randomUUID()), List.of())))
        .isEqualTo("portfolio.measure.refused.accountable");
    assertThat(refusal(draft(actors.subList(0, 1), actors.subList(0, 2))))
        .isEqualTo("portfolio.measure.refused.partner");
    assertThat(refusal(draft(actors.subList(0, 1), actors.subList(1, 3)))).isEmpty();
  }

  @Test
  void isHeldToItByTheDatabaseToo() {
    var measure = propose();
    assertThatThrownBy(
            () ->
                jdbc.sql("update portfolio.measure set accountable = null where id = ?")
                    .param(measure.id())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void isNumberedInItsSpaceAndTracesUpToItsChallenge() {
    assertThat(propose().number()).isEqualTo(1);
    var second = propose();
    assertThat(second.number()).isEqualTo(2);
    assertThat(records.line(space.id(), second.id(), Viewer.NOBODY).before())
        .extracting(face -> face.id())
        .containsExactly(second.draft().challenge());
  }

  @Test
  void isDecidedByTheCommissionerAndThenStands() {
    var measure = propose();
    assertThat(move(measure, MeasureMove.DECIDE, Role.PROCESS_LEADER, Phrase.EMPTY))
        .isEqualTo("portfolio.refused.move");
    assertThat(move(measure, MeasureMove.DECIDE, Role.COMMISSIONER, Phrase.EMPTY)).isEmpty();
    var decided = again(measure);
    assertThat(key(measures.rewrite(decided, measure.draft(), decided.version())))
        .isEqualTo("portfolio.measure.refused.decided");
    assertThat(move(decided, MeasureMove.START, Role.PROCESS_LEADER, Phrase.EMPTY)).isEmpty();
    assertThat(move(again(measure), MeasureMove.COMPLETE, Role.PROCESS_LEADER, Phrase.EMPTY))
        .isEqualTo("portfolio.refused.empty");
    assertThat(move(again(measure), MeasureMove.COMPLETE, Role.PROCESS_LEADER, sv("15 g")))
        .isEmpty();
    assertThat(measures.steps(measure)).hasSize(3);
  }

  @Test
  void stoppedTwiceAtOnceIsStoppedOnce() {
    var read = propose();
    assertThat(move(read, MeasureMove.DROP, Role.PROCESS_LEADER, sv("Nej"))).isEmpty();
    assertThat(move(read, MeasureMove.DROP, Role.PROCESS_LEADER, sv("Nej")))
        .isEqualTo("portfolio.refused.changed");
  }

  @Test
  void isALineOfThirteenFields() {
    propose();
    var csv = site.get("/api/v1" + space.path() + "/measures/plan.csv").body();
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv.lines().findFirst().orElseThrow().split(",", -1)).hasSize(13);
    assertThat(site.get(space.path() + "/portfolio/measures").body())
        .contains("Egen starttid", "12.3 ", "Föreslagen");
  }

  private MeasureDraft draft(List<UUID> accountable, List<UUID> partners) {
    return new MeasureDraft(
        sv("Egen starttid"),
        challenge.in(space),
        null,
        null,
        accountable,
        partners,
        Level.LOCAL,
        today(),
        today().plusYears(1),
        Phrase.EMPTY,
        sv("Svinn"),
        19.0,
        15.0,
        List.of("12.3"),
        List.of("SO1"),
        List.of("15"),
        false);
  }

  private Measure propose() {
    var outcome = measures.propose(space.id(), draft(actors.subList(0, 1), List.of()), null);
    return ((Measures.Outcome.Proposed) outcome).measure();
  }

  private String refusal(MeasureDraft draft) {
    return measures.propose(space.id(), draft, null) instanceof Measures.Outcome.Refused refused
        ? refused.refusal().key()
        : "";
  }

  private String move(Measure of, MeasureMove move, Role role, Phrase reason) {
    return key(measures.move(of, move, role, reason));
  }

  private Measure again(Measure of) {
    return measures.enter(space.id(), of.id());
  }

  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("");
  }
}
