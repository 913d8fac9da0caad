package se.utmana.app.dialogue.kiosk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.DialogueLog;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;

/** The shared tablets of the dialogues. */
@Component
class Kiosks {

  private static final String INSERT =
      """
      insert into dialogue.kiosk (space_id, dialogue_id, id, place, secret, opened_on)
      values (:space, :dialogue, :id, :place, :secret, :openedOn)
      """;

  private static final String CLOSE =
      """
      update dialogue.kiosk
      set closed_on = :closedOn
      where space_id = :space
      and dialogue_id = :dialogue
      and id = :id
      and closed_on is null
      """;

  private static final String LIST =
      """
      select space_id, dialogue_id, id, place, opened_on, closed_on
      from dialogue.kiosk
      where space_id = :space
      and dialogue_id = :dialogue
      order by id desc
      """;

  private static final String BY_SECRET =
      """
      select space_id, dialogue_id, id, place, opened_on, closed_on
      from dialogue.kiosk
      where space_id = :space
      and secret = :secret
      """;

  private final JdbcClient jdbc;
  private final Ballots ballots;
  private final DialogueLog log;

  Kiosks(JdbcClient jdbc, Ballots ballots, DialogueLog log) {
    this.jdbc = jdbc;
    this.ballots = ballots;
    this.log = log;
  }

  /** The secret of a new kiosk; the caller has asked the dialogue whether it may have any. */
  @Transactional
  KioskSecret open(Dialogue dialogue, String place, String role) {
    var secret = KioskSecret.next(dialogue.id().space());
    spec(INSERT, dialogue.id())
        .param("id", Ids.next())
        .param("place", place)
        .param("secret", secret.digest())
        .param("openedOn", ballots.today())
        .update();
    log.write(dialogue.id(), LogEntry.Action.KIOSK_OPENED, place, role);
    return secret;
  }

  /** Its address leads nowhere from now on. */
  @Transactional
  void close(Kiosk kiosk, String role) {
    var closed =
        spec(CLOSE, kiosk.dialogue())
            .param("id", kiosk.id())
            .param("closedOn", ballots.today())
            .update();
    if (closed > 0) {
      log.write(kiosk.dialogue(), LogEntry.Action.KIOSK_CLOSED, kiosk.place(), role);
    }
  }

  /** Newest first. */
  List<Kiosk> list(DialogueId dialogue) {
    return spec(LIST, dialogue).query((row, number) -> kiosk(row)).list();
  }

  Optional<Kiosk> find(DialogueId dialogue, UUID kiosk) {
    return list(dialogue).stream().filter(one -> one.id().equals(kiosk)).findFirst();
  }

  /** The kiosk whose address holds that secret, open or closed. */
  Optional<Kiosk> find(KioskSecret secret) {
    return jdbc.sql(BY_SECRET)
        .param("space", secret.space().value())
        .param("secret", secret.digest())
        .query((row, number) -> kiosk(row))
        .optional();
  }

  private static Kiosk kiosk(ResultSet row) throws SQLException {
    return new Kiosk(
        new DialogueId(
            new SpaceId(row.getObject("space_id", UUID.class)),
            row.getObject("dialogue_id", UUID.class)),
        row.getObject("id", UUID.class),
        row.getString("place"),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class));
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }
}
