package se.utmana.app.systemmap.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.systemmap.loops.Polarity;
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
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.systemmap.position.Positions;
import se.utmana.app.systemmap.position.Stance;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AnalysesTests {

  private final Spaces spaces;
  private final AMap aMap;
  private final Edits edits;
  private final Positions positions;
  private final Analyses analyses;
  private final Factor joy = AMap.factor("Matglädje");
  private final Factor eating = AMap.factor("Andel som äter");
  private final CausalLink drives = AMap.link(joy, eating, Sign.PLUS);
  private final CausalLink back = AMap.link(eating, joy, Sign.MINUS);
  private SystemMap map;

  AnalysesTests(Spaces spaces, AMap aMap, Edits edits, Positions positions, Analyses analyses) {
    this.spaces = spaces;
    this.aMap = aMap;
    this.edits = edits;
    this.positions = positions;
    this.analyses = analyses;
    this.map = aMap.in(ASpace.openPublic(spaces).id());
  }

  @BeforeEach
  void drawALoop() {
    map = aMap.in(ASpace.openPublic(spaces).id());
    edits.apply(
        map,
        Author.SYSTEM,
        List.of(Command.add(joy), Command.add(eating), Command.add(drives), Command.add(back)));
  }

  @Test
  void findsTheLoopOfAMap() {
    var found = analyses.get(map);
    assertThat(found.shortList()).hasSize(1);
    assertThat(found.shortList().getFirst().polarity()).isEqualTo(Polarity.BALANCING);
    assertThat(found.graph().links(found.shortList().getFirst().links()))
        .containsExactly(drives, back);
  }

  @Test
  void computesAVersionOnce() {
    assertThat(analyses.get(map)).isSameAs(analyses.get(map));
  }

  @Test
  void computesAnewWhenTheMapHasChanged() {
    var before = analyses.get(map);
    edits.apply(map, Author.SYSTEM, List.of(new Command.Remove(back.id().value())));
    assertThat(analyses.get(map)).isNotSameAs(before);
    assertThat(analyses.get(map).shortList()).isEmpty();
  }

  @Test
  void countsWhatIsDisputedAsLessSure() {
    var before = analyses.get(map).graph();
    var author = new Author(AccountId.next().value(), Role.EXPERT.key());
    positions.take(map, back.id(), author, Stance.DISPUTE, "Tvärtom.", "");
    var after = analyses.get(map).graph();
    var number = after.number(back.id()).orElseThrow();
    assertThat(before.map().link(number).confidence()).isEqualTo(0.6);
    assertThat(after.map().link(number).confidence()).isEqualTo(0.3);
  }

  @Test
  void takesStrengthsInQuartersAsFilesDo() {
    var graph = analyses.get(map).graph();
    assertThat(graph.map().link(0).weight()).isEqualTo(0.5);
  }
}
