package se.utmana.app.systemmap.editor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.live.Live;
import tools.jackson.databind.json.JsonMapper;

/** Who has a map open just now, and at which factor or link they are. */
@Component
class Presences {

  /** A window that has been silent for so long is closed, or its network is. */
  static final Duration SILENT = Duration.ofSeconds(45);

  private static final String FIND =
      """
      select window_id, account, element_id
      from systemmap.presence
      where space_id = :space
      and map_id = :map
      and window_id = :window
      """;

  private static final String PUT =
      """
      insert into systemmap.presence (space_id, map_id, window_id, account, element_id, seen_at)
      values (:space, :map, :window, :account, :element, :now)
      on conflict (space_id, map_id, window_id) do update
      set element_id = excluded.element_id,
        seen_at = excluded.seen_at
      where presence.account = excluded.account
      """;

  private static final String LIST =
      """
      select window_id, account, element_id
      from systemmap.presence
      where space_id = :space
      and map_id = :map
      and seen_at > :since
      order by window_id
      """;

  private static final String LEAVE =
      """
      delete from systemmap.presence
      where space_id = :space
      and map_id = :map
      and window_id = :window
      and account = :account
      """;

  private static final String FORGET =
      """
      delete from systemmap.presence
      where space_id = :space
      and map_id = :map
      and seen_at < :since
      """;

  private final JdbcClient jdbc;
  private final Live live;
  private final Clock clock;

  Presences(JdbcClient jdbc, Live live, Clock clock) {
    this.jdbc = jdbc;
    this.live = live;
    this.clock = clock;
  }

  /** A window of somebody's, and what is chosen in it. */
  record Window(UUID window, UUID account, @Nullable UUID element) {}

  List<Window> list(SystemMap map) {
    return spec(LIST, map).param("since", now().minus(SILENT)).query(Presences::row).list();
  }

  /** A window is there; the others are told when it is new or at something else. */
  @Transactional
  public void put(SystemMap map, Window window) {
    var before = spec(FIND, map).param("window", window.window()).query(Presences::row).optional();
    spec(FORGET, map).param("since", now().minus(SILENT)).update();
    spec(PUT, map)
        .param("window", window.window())
        .param("account", window.account())
        .param("element", window.element(), Types.OTHER)
        .param("now", now())
        .update();
    if (before.isEmpty() || !Objects.equals(before.get().element(), window.element())) {
      live.publish(map.topic(), "presence", JsonMapper.shared().writeValueAsString(window));
    }
  }

  /** A window was closed. */
  @Transactional
  public void leave(SystemMap map, UUID window, UUID account) {
    var rows = spec(LEAVE, map).param("window", window).param("account", account).update();
    if (rows > 0) {
      live.publish(map.topic(), "left", "\"" + window + "\"");
    }
  }

  private JdbcClient.StatementSpec spec(String sql, SystemMap map) {
    return jdbc.sql(sql).param("space", map.space().value()).param("map", map.id().value());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Window row(ResultSet row, int number) throws SQLException {
    return new Window(
        row.getObject("window_id", UUID.class),
        row.getObject("account", UUID.class),
        row.getObject("element_id", UUID.class));
  }
}
