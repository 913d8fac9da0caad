package se.utmana.app.systemmap.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.AccountId;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Role;
import se.utmana.app.space.Spaces;
import se.utmana.app.systemmap.AMap;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.systemmap.change.Field;
import se.utmana.app.systemmap.change.Outcome;
import se.utmana.app.thread.Shelf;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LeversTests {

  private static final Phrase WHY = Phrase.of(Language.SV, "Skolan rår på det själv.");

  private final Spaces spaces;
  private final AMap aMap;
  private final Edits edits;
  private final Levers levers;
  private final Shelf shelf;
  private final Factor time = AMap.factor("Tid i matsalen");
  private final Factor waste = AMap.factor("Svinn");
  private SystemMap map;

  LeversTests(Spaces spaces, AMap aMap, Edits edits, Levers levers, Shelf shelf) {
    this.spaces = spaces;
    this.aMap = aMap;
    this.edits = edits;
    this.levers = levers;
    this.shelf = shelf;
    this.map = aMap.in(ASpace.openPublic(spaces).id());
  }

  @BeforeEach
  void drawAMap() {
    map = aMap.in(ASpace.openPublic(spaces).id());
    edits.apply(
        map,
        Author.SYSTEM,
        List.of(
            Command.add(time),
            Command.add(waste),
            Command.add(AMap.link(time, waste, Sign.MINUS))));
  }

  @Test
  void showsAChosenPointWhereThePortfolioLooks() {
    choose(time);
    var found = shelf.ofKind(map.space(), "systemmap.leverage.one", Viewer.NOBODY);
    assertThat(found)
        .extracting(one -> one.title().in(Language.SV))
        .containsExactly("Tid i matsalen");
  }

  @Test
  void showsAPointUnderTheLabelThatItsFactorHasNow() {
    choose(time);
    var label = Map.of("sv", "Lunchens längd");
    var put = Command.put(time.id().value(), Field.LABEL, label, 3);
    var outcome = edits.apply(map, Author.SYSTEM, List.of(put));
    assertThatObject(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(shelf.ofKind(map.space(), "systemmap.leverage.one", Viewer.NOBODY))
        .extracting(one -> one.title().in(Language.SV))
        .containsExactly("Lunchens längd");
  }

  @Test
  void refusesToChooseAFactorTwice() {
    choose(time);
    assertThatObject(attempt(time, "LP09", WHY)).isInstanceOf(Levers.Outcome.Refused.class);
    assertThat(levers.standing(map)).hasSize(1);
  }

  @Test
  void refusesAChoiceWithoutAReason() {
    assertThatObject(attempt(time, "LP09", Phrase.EMPTY))
        .isInstanceOf(Levers.Outcome.Refused.class);
  }

  @Test
  void refusesAKindOfLeverageThatThereIsNot() {
    assertThatObject(attempt(time, "LP99", WHY)).isInstanceOf(Levers.Outcome.Refused.class);
  }

  @Test
  void refusesAFactorThatIsNotOnTheMap() {
    assertThatObject(attempt(AMap.factor("Annat"), "", WHY))
        .isInstanceOf(Levers.Outcome.Refused.class);
  }

  @Test
  void keepsWhoWithdrewAPointAndWhyAndLetsItBeChosenAgain() {
    var lever = choose(time);
    var author = leader();
    assertThat(levers.withdraw(map, lever.id(), Phrase.of(Language.SV, "Fel plats."), author))
        .isEmpty();
    assertThat(levers.standing(map)).isEmpty();
    assertThat(shelf.ofKind(map.space(), "systemmap.leverage.one", Viewer.NOBODY)).isEmpty();
    var withdrawn = Objects.requireNonNull(levers.list(map).getFirst().withdrawn());
    assertThat(withdrawn.by()).isEqualTo(author);
    assertThat(withdrawn.reason().in(Language.SV)).isEqualTo("Fel plats.");
    choose(time);
    assertThat(levers.list(map)).hasSize(2);
  }

  @Test
  void refusesToWithdrawAPointTwice() {
    var lever = choose(time);
    assertThat(levers.withdraw(map, lever.id(), WHY, leader())).isEmpty();
    assertThat(levers.withdraw(map, lever.id(), WHY, leader())).isPresent();
  }

  private Lever choose(Factor factor) {
    return ((Levers.Outcome.Chosen) attempt(factor, "LP09", WHY)).lever();
  }

  private Levers.Outcome attempt(Factor factor, String point, Phrase why) {
    return levers.choose(map, factor.id(), point, why, false, leader());
  }

  private static Author leader() {
    return new Author(AccountId.next().value(), Role.PROCESS_LEADER.key());
  }
}
