package se.utmana.app.trust.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.Letters;
import se.utmana.app.account.People;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.WaveDraft;
import se.utmana.app.trust.WaveState;
import se.utmana.app.trust.answer.Openings;
import se.utmana.app.trust.answer.Sheet;
import se.utmana.app.trust.answer.TrustAnswers;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;

/** Not even somebody with the database, its files' contents and the logs learns who said what. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UnlinkableTests {

  private static final List<Side> SIDES = List.of(Side.values());

  private static final List<String> TABLES =
      List.of("wave", "wording", "key", "urn", "outcome", "proposal", "event");

  private final TrustWaves waves;
  private final Openings openings;
  private final TrustAnswers answers;
  private final Closings closings;
  private final TrustOutcomes outcomes;
  private final Shredder shredder;
  private final Spaces spaces;
  private final Members members;
  private final People people;
  private final Letters letters;
  private final JdbcClient jdbc;
  private final int port;

  UnlinkableTests(
      TrustWaves waves,
      Openings openings,
      TrustAnswers answers,
      Closings closings,
      TrustOutcomes outcomes,
      Shredder shredder,
      Spaces spaces,
      Members members,
      People people,
      Letters letters,
      JdbcClient jdbc,
      @LocalServerPort int port) {
    this.waves = waves;
    this.openings = openings;
    this.answers = answers;
    this.closings = closings;
    this.outcomes = outcomes;
    this.shredder = shredder;
    this.spaces = spaces;
    this.members = members;
    this.people = people;
    this.letters = letters;
    this.jdbc = jdbc;
    this.port = port;
  }

  @Test
  void storesNoAnswerNoPersonAndNoTime() {
    assertThat(columns("urn")).containsExactlyInAnyOrder("space_id", "wave_id", "sums");
    assertThat(columns("key")).containsExactlyInAnyOrder("space_id", "wave_id", "digest");
    assertThat(
            jdbc.sql(
                    """
                    select count(*)
                    from information_schema.sequences
                    where sequence_schema = 'trust'
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void keepsTheSameSumsInWhateverOrderPeopleAnswered() {
    var sheets = new ArrayList<>(sheets(9));
    var one = anOpenWave(aSpace(), Set.of());
    var other = anOpenWave(aSpace(), Set.of());
    give(one, sheets);
    Collections.shuffle(sheets, new Random(5));
    give(other, sheets);
    assertThat(sums(one)).isEqualTo(sums(other));
    assertThat(count("urn", one)).isOne();
  }

  @Test
  void forgetsAKeyOnceItIsUsed() {
    var wave = anOpenWave(aSpace(), Set.of());
    var key = openings.print(wave, 3).getFirst();
    assertThat(count("key", wave)).isEqualTo(3);
    assertThat(answers.give(key, sheets(1).getFirst())).isEmpty();
    assertThat(count("key", wave)).isEqualTo(2);
    assertThat(answers.give(key, sheets(1).getFirst())).isPresent();
    assertThat(answers.count(wave.id())).isZero();
    assertThat(answers.wave(key)).isEmpty();
  }

  @Test
  void keepsKeysInTheOrderOfTheirDigests() {
    var wave = anOpenWave(aSpace(), Set.of());
    openings.print(wave, 40);
    var stored =
        jdbc.sql("select encode(digest, 'hex') from trust.key where wave_id = :wave order by ctid")
            .param("wave", wave.id().value())
            .query(String.class)
            .list();
    assertThat(stored).hasSize(40).isSorted();
  }

  @Test
  void leavesNothingOfKeysLettersAndSumsWhenItCloses() throws InterruptedException {
    var space = aSpace();
    var invited = IntStream.range(0, 6).mapToObj(i -> aMember(space)).toList();
    var wave = anOpenWave(space, Set.of(Role.EXPERT));
    var path = letters.link(invited.getFirst().mail());
    assertThat(path).startsWith("/t/");
    give(wave, sheets(7));
    var before = dump(wave);
    assertThat(closings.close(wave.id())).isEmpty();
    assertThat(count("key", wave)).isZero();
    assertThat(count("urn", wave)).isZero();
    invited.forEach(one -> assertThat(letters.latest(one.mail())).isEmpty());
    var after = dump(wave);
    invited.forEach(one -> assertThat(before + after).doesNotContain(one.id().toString()));
    assertThat(after).doesNotContain(path.substring(3));
    assertThat(new TestSite(port).get(path).statusCode()).isEqualTo(422);
  }

  @Test
  void leavesNoOldVersionOnTheDisk() {
    var wave = anOpenWave(aSpace(), Set.of());
    give(wave, sheets(12));
    assertThat(hasGaps("urn")).isTrue();
    closings.close(wave.id());
    shredder.shred();
    assertThat(hasGaps("urn")).isFalse();
    assertThat(hasGaps("key")).isFalse();
  }

  @Test
  void countsOnceAndFreezesUnderADigest() {
    var wave = anOpenWave(aSpace(), Set.of());
    give(wave, sheets(8));
    assertThat(outcomes.find(wave.id())).isEmpty();
    closings.close(wave.id());
    var frozen = outcomes.find(wave.id()).orElseThrow();
    assertThat(TrustOutcomes.digest(frozen.outcome())).isEqualTo(frozen.digest());
    assertThat(closings.close(wave.id())).isPresent();
    assertThat(outcomes.find(wave.id())).contains(frozen);
  }

  @Test
  void tellsNothingAnywhereOfFourAnswers(CapturedOutput output) {
    var leader = people.aPerson();
    var space = aSpace(leader);
    var wave = anOpenWave(space, Set.of());
    give(wave, sheets(4));
    var browser = new Browser(port);
    browser.signIn(leader.mail(), People.PASSWORD);
    var path = space.path() + "/trust/" + wave.id().value();
    assertThat(browser.get(path).body()).contains("färre än fem");
    closings.close(wave.id());
    assertThat(browser.get(path).body()).contains("För få svar");
    for (var below : List.of("/outcome.csv", "/items.svg", "/sides.svg")) {
      assertThat(browser.get(path + below).statusCode()).as(below).isEqualTo(404);
    }
    assertThat(new TestSite(port).get("/api/v1" + path + "/outcome").statusCode()).isEqualTo(404);
    assertThat(dump(wave)).doesNotContain("mean");
    assertThat(output.getAll()).doesNotContain("/t/");
  }

  @Test
  void writesNoKeyAndNoAnswerInTheLog(CapturedOutput output) {
    var wave = anOpenWave(aSpace(), Set.of());
    var key = openings.print(wave, 1).getFirst();
    var site = new TestSite(port);
    var body = "{\"side\":\"EXPERTS\",\"scores\":{\"A1\":4,\"V2\":1}}";
    assertThat(site.get("/api/v1" + key.path()).body()).contains("\"A7\"");
    assertThat(site.postJson("/api/v1" + key.path(), body).statusCode()).isEqualTo(204);
    assertThat(site.postJson("/api/v1" + key.path(), body).statusCode()).isEqualTo(422);
    assertThat(output.getAll()).doesNotContain(key.signs()).doesNotContain("scores");
  }

  /** Everything that the schema holds about a wave, as text. */
  private String dump(TrustWave wave) {
    var text = new StringBuilder();
    for (var table : TABLES) {
      var column = table.equals("wave") ? "id" : "wave_id";
      jdbc.sql("select t::text from trust." + table + " t where " + column + " = :wave")
          .param("wave", wave.id().value())
          .query(String.class)
          .list()
          .forEach(row -> text.append(row).append('\n'));
    }
    return text.toString();
  }

  /** Whether places on the pages of a table are taken by something else than its rows. */
  private boolean hasGaps(String table) {
    return jdbc.sql(
            """
            select coalesce(bool_or(places > rows), false)
            from (
              select count(*) as rows, max((ctid::text::point)[1]) as places
              from trust.%s
              group by (ctid::text::point)[0]) as page
            """
                .formatted(table))
        .query(Boolean.class)
        .single();
  }

  private String sums(TrustWave wave) {
    return jdbc.sql("select sums::text from trust.urn where wave_id = :wave")
        .param("wave", wave.id().value())
        .query(String.class)
        .single();
  }

  private int count(String table, TrustWave wave) {
    return jdbc.sql("select count(*) from trust." + table + " where wave_id = :wave")
        .param("wave", wave.id().value())
        .query(Integer.class)
        .single();
  }

  private List<String> columns(String table) {
    return jdbc.sql(
            """
            select column_name
            from information_schema.columns
            where table_schema = 'trust' and table_name = :table
            """)
        .param("table", table)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private void give(TrustWave wave, List<Sheet> sheets) {
    var keys = openings.print(wave, sheets.size());
    for (int i = 0; i < sheets.size(); i++) {
      assertThat(answers.give(keys.get(i), sheets.get(i))).isEmpty();
    }
  }

  private static List<Sheet> sheets(int people) {
    var random = new Random(people);
    return IntStream.range(0, people)
        .mapToObj(
            i -> {
              Map<TrustItem, Integer> scores = new EnumMap<>(TrustItem.class);
              List.of(TrustItem.values()).forEach(item -> scores.put(item, 1 + random.nextInt(5)));
              return new Sheet(SIDES.get(i % 3), scores);
            })
        .toList();
  }

  private TrustWave anOpenWave(Space space, Set<Role> roles) {
    var today = waves.today();
    var draft =
        new WaveDraft(
            Phrase.of("Tillit", "Trust"),
            today,
            today.plusDays(14),
            roles,
            WaveDraft.ordinaryWordings(),
            false);
    var made = (TrustWaves.Planned.Made) waves.plan(space.id(), draft);
    assertThat(openings.open(made.wave(), space)).isEmpty();
    var open = waves.get(made.wave().id());
    assertThat(open.state()).isEqualTo(WaveState.OPEN);
    return open;
  }

  private Account aMember(Space space) {
    var person = people.aPerson();
    members.join(space.id(), person.id().value(), Role.EXPERT);
    return person;
  }

  private Space aSpace() {
    return ASpace.openPublic(spaces);
  }

  private Space aSpace(Account leader) {
    return ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
  }
}
