package se.utmana.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.dialogue.ADialogue.aboutSchoolMeals;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.database.DatabaseTest;

/** What is stored about a vote leads to no person. */
@DatabaseTest
class UnlinkabilityTests {

  private final JdbcClient jdbc;
  private final ADialogue here;

  UnlinkabilityTests(DataSource database, JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.here = new ADialogue(database);
  }

  @Test
  void storesNoTimeAndNoAccountWithVotesAndVoters() {
    assertThat(columns("vote"))
        .containsExactlyInAnyOrder(
            "space_id uuid",
            "dialogue_id uuid",
            "voter_id uuid",
            "statement integer",
            "value smallint",
            "channel text",
            "cast_on date");
    assertThat(columns("voter"))
        .containsExactlyInAnyOrder(
            "space_id uuid", "dialogue_id uuid", "voter_id uuid", "actor_type text");
  }

  @Test
  void storesNothingButTheNameOnTheRoll() {
    assertThat(columns("participation"))
        .containsExactlyInAnyOrder("space_id uuid", "dialogue_id uuid", "account uuid");
  }

  @Test
  void handsOutRandomNumbersThatDoNotGrowWithTime() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta");
    var token = here.tokens.issue(dialogue.id());
    assertThat(here.tokens.voter(dialogue.id(), token).orElseThrow().version()).isEqualTo(4);
  }

  @Test
  void trustsNoTokenButItsOwn() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta");
    var other = here.open(aboutSchoolMeals(), "Mer tid att äta");
    var token = here.tokens.issue(dialogue.id());
    assertThat(here.tokens.voter(other.id(), token)).isEmpty();
    assertThat(here.tokens.voter(dialogue.id(), UUID.randomUUID() + token.substring(36))).isEmpty();
    assertThat(here.tokens.voter(dialogue.id(), "")).isEmpty();
    assertThat(here.tokens.voter(dialogue.id(), "x".repeat(80))).isEmpty();
  }

  @Test
  void strikesAMemberOffTheRollOnce() {
    var dialogue = here.open(aboutSchoolMeals().forMembers(), "Mer tid att äta");
    var account = UUID.randomUUID();
    assertThat(here.roll.strike(dialogue.id(), account)).isTrue();
    assertThat(here.roll.strike(dialogue.id(), account)).isFalse();
  }

  @Test
  void leavesNoOrderOfArrivalWhenADialogueCloses() {
    var dialogue = here.open(aboutSchoolMeals().forMembers(), "Mer tid att äta");
    for (int i = 0; i < 40; i++) {
      here.roll.strike(dialogue.id(), UUID.randomUUID());
      here.ballots.cast(dialogue, UUID.randomUUID(), 0, Vote.AGREE, Channel.WEB);
    }
    assertThat(stored("voter_id", "voter")).isNotEqualTo(sorted("voter_id", "voter"));
    here.dialogues.close(dialogue.id(), ADialogue.LEADER);
    assertThat(stored("voter_id", "voter")).isEqualTo(sorted("voter_id", "voter"));
    assertThat(stored("voter_id", "vote")).isEqualTo(sorted("voter_id", "vote"));
    assertThat(
            jdbc.sql("select count(distinct xmin::text) from dialogue.vote")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  private List<String> stored(String column, String table) {
    return jdbc.sql("select " + column + "::text from dialogue." + table + " order by ctid")
        .query((row, number) -> row.getString(1))
        .list();
  }

  private List<String> sorted(String column, String table) {
    return jdbc.sql("select " + column + "::text from dialogue." + table + " order by " + column)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private List<String> columns(String table) {
    return jdbc.sql(
            """
            select column_name || ' ' || data_type
            from information_schema.columns
            where table_schema = 'dialogue'
            and table_name = :table
            """)
        .param("table", table)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
