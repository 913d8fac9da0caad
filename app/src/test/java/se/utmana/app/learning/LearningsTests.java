package se.utmana.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.learning.conversation.ConversationKind;
import se.utmana.app.learning.lesson.Learning;
import se.utmana.app.learning.lesson.LearningDraft;
import se.utmana.app.learning.lesson.LearningMove;
import se.utmana.app.learning.lesson.LearningState;
import se.utmana.app.learning.lesson.LearningUses;
import se.utmana.app.learning.lesson.Learnings;
import se.utmana.app.portfolio.AChallenge;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LearningsTests {

  private final Spaces spaces;
  private final AChallenge challenge;
  private final ALoop loop;
  private final Learnings learnings;
  private final LearningUses uses;
  private final Records records;
  private final JdbcClient jdbc;
  private Space space;

  LearningsTests(
      Spaces spaces,
      AChallenge challenge,
      ALoop loop,
      Learnings learnings,
      LearningUses uses,
      Records records,
      JdbcClient jdbc) {
    this.spaces = spaces;
    this.challenge = challenge;
    this.loop = loop;
    this.learnings = learnings;
    this.uses = uses;
    this.records = records;
    this.jdbc = jdbc;
    this.space = ASpace.openPublic(spaces);
  }

  @BeforeEach
  void openASpace() {
    space = ASpace.openPublic(spaces);
  }

  @Test
  void isPublishedOnlyWithSomethingToRestOn() {
    var bare = loop.written(space, List.of());
    var held = loop.held(space, ConversationKind.SENSEMAKING, today());
    var founded = loop.written(space, List.of(held.id()));

    assertThat(moved(bare, LearningMove.PUBLISH, "")).contains("learning.lesson.refused.bare");
    assertThat(moved(founded, LearningMove.PUBLISH, "")).isEmpty();
    assertThat(records.line(space.id(), founded.id(), Viewer.NOBODY).before())
        .extracting(face -> face.id())
        .containsExactly(held.id());
  }

  @Test
  void refusesEvidenceOfAnotherSpace() {
    var other = loop.held(ASpace.openPublic(spaces), ConversationKind.DIALOGUE, today());
    var draft = new LearningDraft(sv("Så är det"), Phrase.EMPTY, List.of(other.id()), false);

    assertThat(learnings.write(ALoop.led(space), draft, Role.PROCESS_LEADER, null))
        .isEqualTo(
            new Learnings.Outcome.Refused(
                Refusal.at("evidence", "learning.lesson.refused.evidence")));
  }

  @Test
  void isSeenByVisitorsOnlyWhenPublished() {
    var one = loop.written(space, List.of());
    var visitor = new Room(space, Viewer.NOBODY, null);

    assertThat(learnings.list(visitor)).isEmpty();
    assertThat(records.find(space.id(), one.id(), Viewer.NOBODY)).isEmpty();
    var open = published();
    assertThat(learnings.list(visitor)).extracting(Learning::id).containsExactly(open.id());
    assertThat(records.find(space.id(), open.id(), Viewer.NOBODY)).isPresent();
  }

  @Test
  void staysAsItWasPublished() {
    var one = published();
    var draft = new LearningDraft(sv("Något annat"), Phrase.EMPTY, List.of(), false);

    assertThat(learnings.rewrite(ALoop.led(space), one, draft, one.version()).map(Refusal::key))
        .contains("learning.lesson.refused.published");
    assertThat(moved(one, LearningMove.REFUTE, "")).contains("portfolio.refused.empty");
    assertThat(moved(one, LearningMove.REFUTE, "Nya mätningar säger annat.")).isEmpty();
    assertThat(again(one).state()).isEqualTo(LearningState.REFUTED);
    assertThat(moved(again(one), LearningMove.WITHDRAW, "Nej"))
        .contains("learning.lesson.refused.state");
  }

  @Test
  void isPublishedByWhoeverLeads() {
    var one = loop.written(space, List.of());

    assertThat(
            learnings.move(one, LearningMove.PUBLISH, Role.EXPERT, Phrase.EMPTY).map(Refusal::key))
        .contains("learning.lesson.refused.role");
  }

  /** Rule 6: it is used only by a change of something else. */
  @Test
  void isUsedOnlyWhenSomethingElseWasChanged() {
    var one = published();
    var basis = one.draft().evidence().getFirst();
    var changed = challenge.in(space);

    assertThat(used(one, null)).contains("learning.use.refused.changed");
    assertThat(used(one, UUID.randomUUID())).contains("learning.use.refused.changed");
    assertThat(used(one, one.id())).contains("learning.use.refused.changed");
    assertThat(used(one, basis)).contains("learning.use.refused.changed");
    assertThat(uses.of(one)).isEmpty();
    assertThat(used(one, changed)).isEmpty();
    assertThat(used(one, changed)).contains("learning.use.refused.known");
    assertThat(uses.of(one)).singleElement().extracting(use -> use.loop()).isEqualTo(Loop.DOUBLE);
    assertThat(records.line(space.id(), one.id(), Viewer.NOBODY).after())
        .extracting(face -> face.id())
        .contains(changed);
  }

  @Test
  void isUsedOnlyWhenPublished() {
    var draft = loop.written(space, List.of());

    assertThat(used(draft, challenge.in(space))).contains("learning.use.refused.state");
  }

  @Test
  void tellsItsSpaceWhenAnotherUsesIt() {
    var one = published();
    var other = ASpace.openPublic(spaces);
    var changed = challenge.in(other);

    assertThat(uses.use(one, ALoop.led(other), changed, sv("Vi gör så också"), Role.PROCESS_LEADER))
        .isEmpty();

    assertThat(uses.of(one)).singleElement().matches(use -> use.isElsewhere());
    assertThat(uses.in(other.id())).hasSize(1);
    assertThat(uses.in(space.id())).isEmpty();
    var told =
        jdbc.sql("select what from thread.happening where space_id = ? and record_id = ?")
            .param(space.id().value())
            .param(one.id())
            .query(String.class)
            .list();
    assertThat(told).contains("learning.use.elsewhere");
  }

  @ParameterizedTest
  @CsvSource({
    "portfolio.measure.one, SINGLE",
    "portfolio.experiment.one, SINGLE",
    "mission.assumption.one, DOUBLE",
    "mission.goal.one, DOUBLE",
    "challenge.framing.one, DOUBLE",
    "mission.mandate.one, TRIPLE"
  })
  void goesAsDeepAsWhatItChanged(String kind, Loop loop) {
    assertThat(Loop.of(kind)).contains(loop);
  }

  @Test
  void goesNowhereByWhatNobodyChanges() {
    assertThat(Loop.of("dialogue.statement.one")).isEmpty();
    assertThat(Loop.of(Learning.KIND)).isEmpty();
  }

  private Learning published() {
    var held = loop.held(space, ConversationKind.SENSEMAKING, today());
    var one = loop.written(space, List.of(held.id()));
    assertThat(moved(one, LearningMove.PUBLISH, "")).isEmpty();
    return again(one);
  }

  private Learning again(Learning one) {
    return learnings.enter(ALoop.led(space), one.id());
  }

  private Optional<String> moved(Learning one, LearningMove move, String reason) {
    return learnings.move(one, move, Role.PROCESS_LEADER, sv(reason)).map(Refusal::key);
  }

  private Optional<String> used(Learning one, @Nullable UUID changed) {
    return uses.use(one, ALoop.led(space), changed, sv("Så gör vi"), Role.PROCESS_LEADER)
        .map(Refusal::key);
  }
}
