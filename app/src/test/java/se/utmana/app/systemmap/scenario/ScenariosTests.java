package se.utmana.app.systemmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.systemmap.whatif.Certainty;
import se.utmana.analysis.systemmap.whatif.Effect.Way;
import se.utmana.app.ServerTest;
import se.utmana.app.account.AccountId;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Role;
import se.utmana.app.space.Spaces;
import se.utmana.app.systemmap.AMap;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.analysis.Analyses;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.systemmap.position.Positions;
import se.utmana.app.systemmap.position.Stance;
import se.utmana.app.web.Phrase;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ScenariosTests {

  private final Spaces spaces;
  private final AMap aMap;
  private final Edits edits;
  private final Positions positions;
  private final Analyses analyses;
  private final MapAnswers answers;
  private final Scenarios scenarios;
  private final Factor time = AMap.factor("Tid");
  private final Factor waste = AMap.factor("Svinn");
  private final Factor cost = AMap.factor("Kostnad");
  private final Factor aside = AMap.factor("Väder");
  private final CausalLink lessens = AMap.link(time, waste, Sign.MINUS);
  private final CausalLink costs = AMap.link(waste, cost, Sign.PLUS);
  private SystemMap map;

  ScenariosTests(
      Spaces spaces,
      AMap aMap,
      Edits edits,
      Positions positions,
      Analyses analyses,
      MapAnswers answers,
      Scenarios scenarios) {
    this.spaces = spaces;
    this.aMap = aMap;
    this.edits = edits;
    this.positions = positions;
    this.analyses = analyses;
    this.answers = answers;
    this.scenarios = scenarios;
    this.map = aMap.in(ASpace.openPublic(spaces).id());
  }

  @BeforeEach
  void drawAMap() {
    map = aMap.in(ASpace.openPublic(spaces).id());
    draw(
        Command.add(time),
        Command.add(waste),
        Command.add(cost),
        Command.add(aside),
        Command.add(lessens),
        Command.add(costs));
  }

  @Test
  void tellsWhichWayEachFactorGoes() {
    assertThat(row(outlook(time, 3), waste).effect().direction()).isEqualTo(Way.FALLS);
    assertThat(row(outlook(time, -3), waste).effect().direction()).isEqualTo(Way.RISES);
    assertThat(row(outlook(time, 3), aside).stays()).isTrue();
  }

  @Test
  void leavesOutThePushedFactorItself() {
    assertThat(outlook(time, 2).rows()).extracting(EffectRow::factor).doesNotContain(time);
  }

  @Test
  void movesFartherWhenPushedFarther() {
    assertThat(Math.abs(row(outlook(time, 3), waste).effect().size()))
        .isGreaterThan(Math.abs(row(outlook(time, 1), waste).effect().size()));
  }

  @Test
  void namesTheLinkThatDecidesWhenItIsDisputed() {
    for (int i = 0; i < 3; i++) {
      var member = new Author(AccountId.next().value(), Role.EXPERT.key());
      positions.take(map, lessens.id(), member, Stance.DISPUTE, "Nej.", "");
    }
    var outlook = outlook(time, 3);
    var row = row(outlook, cost);
    assertThat(row.effect().certainty()).isEqualTo(Certainty.DEPENDS);
    assertThat(outlook.moved(Certainty.DEPENDS)).contains(row);
    assertThat(outlook.unmoved()).extracting(EffectRow::factor).containsExactly(aside);
    assertThat(row.deciding()).extracting(EffectRow.Decider::link).contains(lessens);
  }

  @Test
  void endsTheCourseWhereTheBarsAre() {
    var outlook = outlook(time, 3);
    var row = row(outlook, waste);
    assertThat(outlook.value(row, outlook.steps().getLast()))
        .isCloseTo(row.effect().size(), within(1e-9));
  }

  @Test
  void asksTheSameQuestionOnce() {
    var analysis = analyses.get(map);
    var pushes = pushes(time, 2);
    assertThat(answers.get(analysis, pushes)).isSameAs(answers.get(analysis, pushes(time, 2)));
  }

  @Test
  void keepsPushesWithinBoundsAndDropsNought() {
    var pushes = Pushes.of(List.of("a", "b", "c"), List.of(7, 0, -9));
    assertThat(pushes.byFactor()).isEqualTo(Map.of("a", 3, "c", -3));
  }

  @Test
  void readsAnAddressThatIsCutOff() {
    assertThat(Pushes.of(List.of("a", "b"), List.of(1)).byFactor()).isEqualTo(Map.of("a", 1));
  }

  @Test
  void keepsAScenarioAndForgetsFactorsThatAreGone() {
    var author = new Author(AccountId.next().value(), Role.EXPERT.key());
    var both = new Pushes(Map.of(time.id().toString(), 2, aside.id().toString(), -1));
    var kept = scenarios.keep(map, Phrase.of("Mer tid", "More time"), both, author);
    draw(new Command.Remove(aside.id().value()));
    var found = scenarios.find(map, kept.id()).orElseThrow();
    assertThat(found.pushes()).isEqualTo(both);
    assertThat(found.pushes().on(analyses.get(map).graph())).isEqualTo(pushes(time, 2));
  }

  @Test
  void takesARemovedScenarioOffTheList() {
    var kept = scenarios.keep(map, Phrase.of("A", "A"), pushes(time, 1), Author.SYSTEM);
    scenarios.remove(map, kept, true);
    assertThat(scenarios.list(map)).isEmpty();
    scenarios.remove(map, kept, false);
    assertThat(scenarios.list(map)).hasSize(1);
  }

  private Outlook outlook(Factor factor, int push) {
    var analysis = analyses.get(map);
    var pushes = pushes(factor, push);
    return Outlook.of(analysis.graph(), pushes, answers.get(analysis, pushes), null);
  }

  private static EffectRow row(Outlook outlook, Factor factor) {
    return outlook.rows().stream()
        .filter(one -> one.factor().equals(factor))
        .findFirst()
        .orElseThrow();
  }

  private static Pushes pushes(Factor factor, int push) {
    return new Pushes(Map.of(factor.id().toString(), push));
  }

  private void draw(Command... commands) {
    edits.apply(map, Author.SYSTEM, List.of(commands));
  }
}
