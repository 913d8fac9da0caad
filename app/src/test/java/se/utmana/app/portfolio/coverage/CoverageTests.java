package se.utmana.app.portfolio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.portfolio.AChallenge.sv;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Stage;
import se.utmana.app.challenge.Wording;
import se.utmana.app.portfolio.Assumption;
import se.utmana.app.portfolio.Entry;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.Surroundings;
import se.utmana.app.space.Level;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Visibility;
import se.utmana.app.thread.Face;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** What the matrix says of a portfolio. */
class CoverageTests {

  private static final SpaceId SPACE = new SpaceId(UUID.randomUUID());
  private static final UUID CHALLENGE = UUID.randomUUID();
  private static final UUID LEVER = UUID.randomUUID();
  private static final Room ROOM =
      new Room(
          new Space(
              SPACE, "mat", sv("Mat"), Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC, Instant.EPOCH),
          Viewer.NOBODY,
          null);

  @Test
  void showsAChosenPointThatNobodyPresses() {
    var row = coverage(List.of(), Set.of()).rows().getFirst();
    assertThat(row.lever()).isEqualTo(LEVER);
    assertThat(row.isHole()).isTrue();
  }

  @Test
  void takesWhatIsDoneForAHole() {
    var done = entry(Kind.EXPERIMENT, LEVER, null, false);
    assertThat(coverage(List.of(done), Set.of()).rows().getFirst().isHole()).isTrue();
    var running = entry(Kind.EXPERIMENT, LEVER, null, true);
    assertThat(coverage(List.of(done, running), Set.of()).rows().getFirst().isHole()).isFalse();
  }

  @Test
  void seesThatThreePressOnOnePlace() {
    var press = entry(Kind.MEASURE, LEVER, Push.MORE, true);
    var look = entry(Kind.EXPEDITION, LEVER, null, true);
    assertThat(first(press, press, look).isCrowded()).isFalse();
    assertThat(first(press, press, press).isCrowded()).isTrue();
  }

  @Test
  void seesThatSomePushForMoreAndOthersForLess() {
    var more = entry(Kind.EXPERIMENT, LEVER, Push.MORE, true);
    var less = entry(Kind.MEASURE, LEVER, Push.LESS, true);
    assertThat(first(more, more).isOpposed()).isFalse();
    assertThat(first(more, less).isOpposed()).isTrue();
    assertThat(first(more, entry(Kind.MEASURE, LEVER, Push.LESS, false)).isOpposed()).isFalse();
  }

  @Test
  void keepsALineForAChallengeThatNothingIsDoneAbout() {
    assertThat(coverage(List.of(), Set.of()).rows())
        .extracting(CoverageRow::challenge)
        .contains(CHALLENGE);
    var pressed = entry(Kind.MEASURE, LEVER, Push.MORE, true);
    assertThat(coverage(List.of(pressed), Set.of()).rows())
        .extracting(CoverageRow::challenge)
        .doesNotContain(CHALLENGE);
  }

  @Test
  void putsWeightyAssumptionsThatNobodyTestsFirst() {
    var untested = coverage(List.of(), Set.of()).untested();
    assertThat(untested).extracting(Assumption::weight).containsExactly(9, 6);
    var tested = Set.of(untested.getFirst().link());
    assertThat(coverage(List.of(), tested).untested())
        .extracting(Assumption::weight)
        .containsExactly(6);
  }

  private static final List<Assumption> ASSUMED =
      List.of(assumption(9), assumption(6), assumption(4));

  private static Assumption assumption(int weight) {
    return new Assumption(UUID.randomUUID(), CHALLENGE, sv("Mer tid, mindre svinn"), weight);
  }

  private static CoverageRow first(Entry... entries) {
    return coverage(List.of(entries), Set.of()).rows().getFirst();
  }

  private static Coverage coverage(List<Entry> entries, Set<UUID> tested) {
    var lever = new Face(SPACE, LEVER, "systemmap.leverage.one", sv("Tid"), Phrase.EMPTY, "maps/1");
    var wording = new Wording(sv("Maten kastas"), sv("Text"), Basis.OWN, "");
    var challenge =
        new Challenge(SPACE, new ChallengeId(CHALLENGE), wording, Stage.ACTIVE, 1, Instant.EPOCH);
    var around = new Surroundings(List.of(challenge), List.of(), Map.of(), List.of(lever), ASSUMED);
    return Coverage.of(ROOM, entries, around, tested);
  }

  private static Entry entry(
      Kind kind, @Nullable UUID lever, @Nullable Push push, boolean isCurrent) {
    return new Entry(
        kind,
        UUID.randomUUID(),
        CHALLENGE,
        lever,
        push,
        sv("Något"),
        null,
        null,
        "portfolio.measure.state.done",
        isCurrent,
        false);
  }
}
