package se.utmana.app.systemmap.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Role;
import se.utmana.app.space.Spaces;
import se.utmana.app.systemmap.AMap;
import se.utmana.app.systemmap.Basis;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.Spot;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EditsTests {

  private static final Author ANNA = new Author(Ids.random(), Role.PARTICIPANT.key());
  private static final Author BO = new Author(Ids.random(), Role.EXPERT.key());

  private final Spaces spaces;
  private final AMap aMap;
  private final SystemMaps maps;
  private final Edits edits;
  private final ChangeLog log;
  private final Records records;
  private SystemMap map;

  EditsTests(
      Spaces spaces, AMap aMap, SystemMaps maps, Edits edits, ChangeLog log, Records records) {
    this.spaces = spaces;
    this.aMap = aMap;
    this.maps = maps;
    this.edits = edits;
    this.log = log;
    this.records = records;
    this.map = aMap.in(ASpace.openPublic(spaces).id());
  }

  @BeforeEach
  void openAMap() {
    map = aMap.in(ASpace.openPublic(spaces).id());
  }

  @Test
  void drawsFactorsAndALink() {
    var time = AMap.factor("Tid");
    var waste = AMap.factor("Svinn");
    var link = AMap.link(time, waste, Sign.MINUS);
    done(ANNA, Command.add(time), Command.add(waste), Command.add(link));
    var content = content();
    assertThat(content.number()).isEqualTo(3);
    assertThat(content.factors()).containsExactly(time, waste);
    assertThat(content.links()).containsExactly(link);
    assertThat(records.find(map.space(), link.id().value(), Viewer.NOBODY))
        .hasValueSatisfying(
            face -> assertThat(face.title().in(Language.SV)).isEqualTo("Tid → Svinn"));
  }

  @Test
  void tellsTheLaterOfTwoWhoWriteTheSameFieldWhatBothWrote() {
    var factor = drawn("Tid");
    var seen = content().number();
    done(ANNA, label(factor, "Tid att äta", seen));
    var outcome = edits.apply(map, BO, List.of(label(factor, "Lunchtid", seen)));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Clashed.class,
            clashed -> {
              var clash = clashed.clashes().getFirst();
              assertThat(clash.account()).isEqualTo(ANNA.account());
              assertThat(clash.yours()).asString().contains("Lunchtid");
              assertThat(clash.theirs()).asString().contains("Tid att äta");
              done(BO, label(factor, "Lunchtid", clash.number()));
            });
    assertThat(content().factors().getFirst().label().in(Language.SV)).isEqualTo("Lunchtid");
    assertThat(log.of(map, factor.id().value()))
        .extracting(Change::account)
        .containsExactly(BO.account(), ANNA.account(), ANNA.account());
  }

  @Test
  void letsTwoWriteDifferentFieldsAndKeepsWhatOneDidNotTouch() {
    var factor = drawn("Tid");
    var seen = content().number();
    done(ANNA, label(factor, "Tid att äta", seen));
    done(
        BO,
        label(factor, "Tid", seen),
        Command.put(factor.id().value(), Field.UNIT, "minuter", seen));
    var now = content().factors().getFirst();
    assertThat(now.label().in(Language.SV)).isEqualTo("Tid att äta");
    assertThat(now.unit()).isEqualTo("minuter");
  }

  @Test
  void undoesOnesOwnLatestAndNotWhatOthersWroteSince() {
    var factor = drawn("Tid");
    done(ANNA, label(factor, "Lunch", 9));
    done(BO, label(factor, "Lunchtid", 9));
    assertThat(edits.undo(map, ANNA)).isInstanceOf(Outcome.Done.class);
    assertThat(content().factors()).as("her own factor, which nobody linked").isEmpty();
    assertThat(edits.undo(map, ANNA)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void bringsAFactorBackWithItsLinks() {
    var a = drawn("A");
    var b = drawn("B");
    done(BO, Command.add(AMap.link(a, b, Sign.PLUS)));
    done(ANNA, new Command.Remove(a.id().value()));
    assertThat(content().links()).isEmpty();
    edits.undo(map, ANNA);
    assertThat(content().factors()).hasSize(2);
    assertThat(content().links()).hasSize(1);
    edits.undo(map, ANNA);
    assertThat(content().factors()).as("both carry somebody else's link").hasSize(2);
  }

  @Test
  void refusesWhatCannotStandAndWritesNothing() {
    var a = drawn("A");
    var b = drawn("B");
    done(ANNA, Command.add(AMap.link(a, b, Sign.PLUS)));
    var before = content();
    refused("systemmap.refused.twice", Command.add(AMap.link(a, b, Sign.MINUS)));
    refused("systemmap.refused.itself", Command.add(AMap.link(a, a, Sign.MINUS)));
    refused("systemmap.refused.gone", Command.add(AMap.link(a, AMap.factor("C"), Sign.PLUS)));
    refused("systemmap.refused.label", label(a, " ", 9));
    refused("systemmap.refused.value", put(a, Field.SIGN, Sign.PLUS));
    refused("systemmap.refused.value", put(a, Field.BASIS, "GUESS"));
    refused("systemmap.refused.source", put(a, Field.BASIS, Basis.SOURCE));
    refused("systemmap.refused.value", put(a, Field.SPOT, Map.of("x", 1e9, "y", 0)));
    refused("systemmap.refused.gone", new Command.Put(Ids.next(), Field.UNIT, null, 9));
    refused(
        "systemmap.refused.twice",
        Command.add(AMap.factor("D")),
        Command.add(AMap.link(a, b, Sign.PLUS)));
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void letsTheLatestHandPlaceAFactor() {
    var a = drawn("A");
    done(ANNA, put(a, Field.SPOT, new Spot(10, 20)));
    var outcome =
        edits.apply(map, BO, List.of(Command.put(a.id().value(), Field.SPOT, new Spot(30, 40), 1)));
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(content().factors().getFirst().spot()).isEqualTo(new Spot(30, 40));
  }

  @Test
  void numbersTheChangesOfManyWithoutGaps() throws Exception {
    try (var people = Executors.newFixedThreadPool(8)) {
      var drawing =
          IntStream.range(0, 40)
              .<Callable<Outcome>>mapToObj(
                  i -> () -> edits.apply(map, ANNA, List.of(Command.add(AMap.factor("F" + i)))))
              .toList();
      assertThat(people.invokeAll(drawing)).allMatch(one -> isDone(one));
    }
    assertThat(log.since(map, 0))
        .extracting(Change::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    assertThat(content().factors()).hasSize(40);
  }

  /** Whoever was away reads the log, and has what everybody has. */
  @Test
  void isTheSameWhenItsLogIsPlayedAnew() {
    var a = drawn("A");
    var b = drawn("B");
    done(BO, Command.add(AMap.link(a, b, Sign.PLUS)), label(a, "Å", 9));
    done(ANNA, new Command.Remove(b.id().value()));
    edits.undo(map, ANNA);
    assertThat(Replay.of(log.since(map, 0))).isEqualTo(content());
  }

  private static boolean isDone(Future<Outcome> one) {
    return one.resultNow() instanceof Outcome.Done;
  }

  private Factor drawn(String label) {
    var factor = AMap.factor(label);
    done(ANNA, Command.add(factor));
    return factor;
  }

  private void done(Author who, Command... commands) {
    assertThat(edits.apply(map, who, List.of(commands))).isInstanceOf(Outcome.Done.class);
  }

  private void refused(String key, Command... commands) {
    assertThat(edits.apply(map, ANNA, List.of(commands)))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, no -> assertThat(no.refusal().key()).isEqualTo(key));
  }

  private static Command label(Factor factor, String label, int seen) {
    return Command.put(factor.id().value(), Field.LABEL, Map.of("sv", label), seen);
  }

  private static Command put(Factor factor, Field field, Object value) {
    return Command.put(factor.id().value(), field, value, 9);
  }

  private MapContent content() {
    return maps.content(map);
  }
}
