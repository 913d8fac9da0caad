package se.utmana.app.systemmap.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
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
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TextBook;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LoopsTests {

  private final Spaces spaces;
  private final AMap aMap;
  private final Edits edits;
  private final Positions positions;
  private final Analyses analyses;
  private final LoopNames names;
  private final TextBook texts;
  private final Factor joy = AMap.factor("Matglädje");
  private final Factor eating = AMap.factor("Andel som äter");
  private final Factor waste = AMap.factor("Svinn");
  private final CausalLink drives = AMap.link(joy, eating, Sign.PLUS);
  private final CausalLink lessens = AMap.link(eating, waste, Sign.MINUS);
  private final CausalLink spoils = AMap.link(waste, joy, Sign.MINUS);
  private SystemMap map;

  LoopsTests(
      Spaces spaces,
      AMap aMap,
      Edits edits,
      Positions positions,
      Analyses analyses,
      LoopNames names,
      TextBook texts) {
    this.spaces = spaces;
    this.aMap = aMap;
    this.edits = edits;
    this.positions = positions;
    this.analyses = analyses;
    this.names = names;
    this.texts = texts;
    this.map = aMap.in(ASpace.openPublic(spaces).id());
  }

  @BeforeEach
  void drawALoop() {
    map = aMap.in(ASpace.openPublic(spaces).id());
    draw(
        Command.add(joy),
        Command.add(eating),
        Command.add(waste),
        Command.add(drives),
        Command.add(lessens),
        Command.add(spoils));
  }

  @Test
  void tellsAReinforcingLoopInASentence() {
    assertThat(LoopWords.of(only(), texts.in(Language.SV)))
        .isEqualTo(
            "Ju mer av ”Matglädje”, desto mer av ”Andel som äter”, desto mindre av ”Svinn”"
                + " – och därför ännu mer av ”Matglädje”.");
  }

  @Test
  void tellsABalancingLoopInASentence() {
    draw(new Command.Remove(spoils.id().value()), Command.add(AMap.link(waste, joy, Sign.PLUS)));
    assertThat(LoopWords.of(only(), texts.in(Language.EN)))
        .isEqualTo(
            "The more of “Matglädje”, the more of “Andel som äter”, the less of “Svinn”"
                + " – and therefore less of “Matglädje” again.");
  }

  @Test
  void tellsThatNobodyKnowsWhichWayALoopWorks() {
    draw(
        new Command.Remove(lessens.id().value()),
        Command.add(AMap.link(eating, waste, Sign.UNKNOWN)));
    assertThat(LoopWords.of(only(), texts.in(Language.SV))).contains("vilket påverkar ”Svinn”");
  }

  @Test
  void knowsALoopByItsLinksWhereverItBegins() {
    var turned = List.of(spoils.id(), drives.id(), lessens.id());
    assertThat(LoopId.of(turned)).isEqualTo(only().id());
    assertThat(LoopId.of(turned.reversed())).isNotEqualTo(only().id());
  }

  @Test
  void isContestedWhenSomebodyDisputesALink() {
    assertThat(only().isContested()).isFalse();
    positions.take(map, spoils.id(), aMember(), Stance.DISPUTE, "Tvärtom.", "");
    assertThat(only().disputed()).containsExactly(spoils);
  }

  @Test
  void keepsTheNameOfALoopWhenTheMapGrows() {
    name("Matens goda cirkel");
    var more = AMap.factor("Tid i matsalen");
    draw(Command.add(more), Command.add(AMap.link(more, joy, Sign.PLUS)));
    assertThat(names.list(map)).extracting(one -> one.loop()).containsExactly(only().id());
  }

  @Test
  void keepsTheNameOfALoopThatIsGone() {
    name("Matens goda cirkel");
    draw(new Command.Remove(spoils.id().value()));
    var named = names.list(map).getFirst();
    assertThat(LoopBook.of(analyses.get(map)).of(named.links())).isEmpty();
    assertThat(named.name().in(Language.SV)).isEqualTo("Matens goda cirkel");
  }

  @Test
  void keepsEveryNameThatALoopHasHad() {
    name("Första");
    name("Andra");
    name("");
    assertThat(names.list(map)).isEmpty();
    assertThat(names.history(map, only().id()))
        .extracting(one -> one.name().in(Language.SV))
        .containsExactly("", "Andra", "Första");
  }

  private void name(String name) {
    var phrase = name.isEmpty() ? Phrase.EMPTY : Phrase.of(Language.SV, name);
    assertThat(names.name(map, only().linkIds(), phrase, aMember())).isEmpty();
  }

  private FoundLoop only() {
    var few = LoopBook.of(analyses.get(map)).few();
    assertThat(few).hasSize(1);
    return few.getFirst();
  }

  private void draw(Command... commands) {
    edits.apply(map, Author.SYSTEM, List.of(commands));
  }

  private static Author aMember() {
    return new Author(AccountId.next().value(), Role.EXPERT.key());
  }
}
