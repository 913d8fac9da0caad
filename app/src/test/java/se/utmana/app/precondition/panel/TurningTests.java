package se.utmana.app.precondition.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.learning.ALoop;
import se.utmana.app.learning.conversation.ConversationKind;
import se.utmana.app.learning.cycle.Cycles;
import se.utmana.app.learning.cycle.Ending;
import se.utmana.app.learning.lesson.Learning;
import se.utmana.app.learning.lesson.LearningMove;
import se.utmana.app.learning.lesson.LearningUses;
import se.utmana.app.learning.lesson.Learnings;
import se.utmana.app.portfolio.AChallenge;
import se.utmana.app.precondition.panel.Light.Glow;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Phrase;

/** A record of learning changes, and a light changes with it. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TurningTests {

  private final Spaces spaces;
  private final AChallenge challenge;
  private final ALoop loop;
  private final Cycles cycles;
  private final Learnings learnings;
  private final LearningUses uses;
  private final Turning turning;
  private Space space;

  TurningTests(
      Spaces spaces,
      AChallenge challenge,
      ALoop loop,
      Cycles cycles,
      Learnings learnings,
      LearningUses uses,
      Turning turning) {
    this.spaces = spaces;
    this.challenge = challenge;
    this.loop = loop;
    this.cycles = cycles;
    this.learnings = learnings;
    this.uses = uses;
    this.turning = turning;
    this.space = ASpace.openPublic(spaces);
  }

  @BeforeEach
  void openASpace() {
    space = ASpace.openPublic(spaces);
  }

  @Test
  void timeIsSetAsideByConversationsAhead() {
    assertThat(turning.setAside(space.id()).glow()).isEqualTo(Glow.UNRECORDED);
    loop.held(space, ConversationKind.DIALOGUE, today());
    assertThat(turning.setAside(space.id()).glow()).isEqualTo(Glow.UNLIT);
    var ahead = loop.planned(space, ConversationKind.DIALOGUE, today().plusDays(3));
    assertThat(turning.setAside(space.id()).evidence())
        .extracting(Evidence::path)
        .containsExactly(ahead.path());
  }

  @Test
  void fourOfFiveConversationsAreEnough() {
    for (var i = 1; i <= 4; i++) {
      loop.held(space, ConversationKind.DIALOGUE, today().minusDays(i));
    }
    assertThat(turning.held(space.id()).isLit()).isTrue();
    loop.planned(space, ConversationKind.DIALOGUE, today().minusDays(1));
    assertThat(turning.held(space.id()).isLit()).isTrue();
    loop.planned(space, ConversationKind.DIALOGUE, today().minusDays(2));
    assertThat(turning.held(space.id()).numbers()).isEqualTo(List.<Object>of(4, 6));
    assertThat(turning.held(space.id()).glow()).isEqualTo(Glow.UNLIT);
  }

  @Test
  void aCycleLightsWhileItTurnsAndWhenItWasReflectedOn() {
    var cycle = loop.begun(space);
    assertThat(turning.planned(space.id()).isLit()).isTrue();
    assertThat(turning.reflected(space.id()).glow()).isEqualTo(Glow.UNRECORDED);
    var reflection = loop.held(space, ConversationKind.REFLECTION, today()).id();
    var same = new Ending(reflection, Phrase.EMPTY, null, sv("För få svar"));
    assertThat(cycles.close(cycle, same, ALoop.led(space))).isEmpty();
    assertThat(turning.planned(space.id()).glow()).isEqualTo(Glow.UNLIT);
    assertThat(turning.reflected(space.id()).isLit()).isTrue();
  }

  @Test
  void aLearningLightsByItsUseAndNotByBeingPublished() {
    assertThat(turning.used(space.id()).glow()).isEqualTo(Glow.UNRECORDED);
    var learning = published();
    assertThat(turning.used(space.id()).glow()).isEqualTo(Glow.UNLIT);
    assertThat(turning.changed(space.id()).glow()).isEqualTo(Glow.UNLIT);
    use(learning, challenge.in(space));
    assertThat(turning.used(space.id()).evidence())
        .extracting(Evidence::path)
        .containsExactly(learning.path());
    assertThat(turning.changed(space.id()).isLit()).isTrue();
    assertThat(turning.asked(space.id()).glow()).isEqualTo(Glow.UNLIT);
  }

  private void use(Learning learning, UUID changed) {
    assertThat(uses.use(learning, ALoop.led(space), changed, sv("Så gör vi"), Role.PROCESS_LEADER))
        .isEmpty();
  }

  private Learning published() {
    var held = loop.held(space, ConversationKind.SENSEMAKING, today());
    var one = loop.written(space, List.of(held.id()));
    assertThat(learnings.move(one, LearningMove.PUBLISH, Role.PROCESS_LEADER, Phrase.EMPTY))
        .isEmpty();
    return learnings.enter(ALoop.led(space), one.id());
  }
}
