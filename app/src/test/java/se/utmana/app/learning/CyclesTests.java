package se.utmana.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.learning.conversation.ConversationKind;
import se.utmana.app.learning.cycle.Cycle;
import se.utmana.app.learning.cycle.CycleDraft;
import se.utmana.app.learning.cycle.Cycles;
import se.utmana.app.learning.cycle.Ending;
import se.utmana.app.portfolio.AChallenge;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CyclesTests {

  private final Spaces spaces;
  private final AChallenge challenge;
  private final ALoop loop;
  private final Cycles cycles;
  private final Records records;
  private final JdbcClient jdbc;
  private Space space;

  CyclesTests(
      Spaces spaces,
      AChallenge challenge,
      ALoop loop,
      Cycles cycles,
      Records records,
      JdbcClient jdbc) {
    this.spaces = spaces;
    this.challenge = challenge;
    this.loop = loop;
    this.cycles = cycles;
    this.records = records;
    this.jdbc = jdbc;
    this.space = ASpace.openPublic(spaces);
  }

  @BeforeEach
  void openASpace() {
    space = ASpace.openPublic(spaces);
  }

  @Test
  void closesOnlyWithAReflectionThatWasHeld() {
    var cycle = loop.begun(space);
    var changed = challenge.in(space);
    var dialogue = loop.held(space, ConversationKind.DIALOGUE, today());
    var planned = loop.planned(space, ConversationKind.REFLECTION, today());
    var before = loop.held(space, ConversationKind.REFLECTION, cycle.from().minusDays(1));

    for (var wrong : new UUID[] {null, dialogue.id(), planned.id(), before.id()}) {
      assertThat(refused(cycle, new Ending(wrong, sv("Lugnare"), changed, Phrase.EMPTY)))
          .contains("learning.cycle.refused.reflection");
    }
    assertThat(cycles.enter(space.id(), cycle.id()).isOpen()).isTrue();
  }

  @Test
  void closesOnlyWithAChangeOrTheReasonForNone() {
    var cycle = loop.begun(space);
    var changed = challenge.in(space);
    var reflection = loop.held(space, ConversationKind.REFLECTION, today()).id();

    assertThat(refused(cycle, new Ending(reflection, Phrase.EMPTY, null, Phrase.EMPTY)))
        .contains("learning.cycle.refused.either");
    assertThat(refused(cycle, new Ending(reflection, sv("Ja"), changed, sv("Nej"))))
        .contains("learning.cycle.refused.either");
    assertThat(refused(cycle, new Ending(reflection, sv("Ja"), null, Phrase.EMPTY)))
        .contains("learning.cycle.refused.changed");
    assertThat(refused(cycle, new Ending(reflection, sv("Ja"), UUID.randomUUID(), Phrase.EMPTY)))
        .contains("learning.cycle.refused.changed");
    assertThat(refused(cycle, new Ending(reflection, Phrase.EMPTY, changed, sv("Nej"))))
        .contains("learning.cycle.refused.unchanged");
  }

  @Test
  void leadsFromTheReflectionToWhatWasChanged() {
    var cycle = loop.begun(space);
    var changed = challenge.in(space);
    var reflection = loop.held(space, ConversationKind.REFLECTION, today()).id();

    assertThat(refused(cycle, new Ending(reflection, sv("Lugnare"), changed, Phrase.EMPTY)))
        .isEmpty();

    var closed = cycles.enter(space.id(), cycle.id());
    assertThat(closed.days()).isEqualTo(31);
    assertThat(closed.ending().isChange()).isTrue();
    var line = records.line(space.id(), cycle.id(), Viewer.NOBODY);
    assertThat(line.before()).extracting(face -> face.id()).contains(reflection);
    assertThat(line.after()).extracting(face -> face.id()).contains(changed);
    assertThat(cycles.steps(closed))
        .extracting(step -> step.what())
        .containsExactly("learning.cycle.begun", "learning.cycle.closed.changed");
  }

  @Test
  void closesWithAReasonForNoChangeAndOnlyOnce() {
    var cycle = loop.begun(space);
    var reflection = loop.held(space, ConversationKind.REFLECTION, today()).id();
    var same = new Ending(reflection, Phrase.EMPTY, null, sv("Vi såg för lite."));

    assertThat(refused(cycle, same)).isEmpty();
    assertThat(refused(cycle, same)).contains("portfolio.refused.changed");
  }

  @Test
  void turnsOnceAtATime() {
    loop.begun(space);
    var draft = new CycleDraft(sv("En till?"), today(), today().plusDays(9), 1.0, false);

    assertThat(cycles.begin(space.id(), draft, Role.PROCESS_LEADER))
        .isEqualTo(new Cycles.Outcome.Refused(Refusal.of("learning.cycle.refused.open")));
  }

  @Test
  void isHeldToAReflectionByTheDatabaseToo() {
    var cycle = loop.begun(space);

    assertThatThrownBy(
            () ->
                jdbc.sql(
                        "update learning.cycle set state = 'CLOSED', closed_on = current_date,"
                            + " unchanged = '{\"sv\":\"x\"}' where id = ?")
                    .param(cycle.id())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private Optional<String> refused(Cycle cycle, Ending ending) {
    return cycles.close(cycle, ending, ALoop.led(space)).map(Refusal::key);
  }
}
