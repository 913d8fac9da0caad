package se.utmana.app.thread.walk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.FaceRow;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** Walks from a record along its links, both ways, over what the viewer may see. */
@Component
class Walks {

  /** Further than this a picture tells nothing at a glance. */
  private static final int STEPS = 3;

  /** Stations of one step. */
  private static final int MOST = 8;

  private static final String ON =
      """
      select l.from_id, l.to_id, l.relation, l.made_by, l.reason, l.made_on,
        r.space_id, r.id, r.kind, r.title, r.text, r.path, r.place, r.state, r.reach, r.day
      from thread.link l
      join thread.record r on r.space_id = l.space_id and r.id = l.to_id
      join space.space s on s.id = l.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where l.space_id = :space
      and l.from_id in (:ids)
      and (s.visibility = 'PUBLIC' or m.account is not null)
      and (r.reach = 'SPACE' or r.reach = 'MEMBERS' and m.account is not null)
      and (
        l.relation <> 'VOICED_IN'
        or exists (
          select 1
          from thread.link n
          where n.space_id = l.space_id
          and n.from_id = l.to_id
          and n.relation <> 'ANSWERS'))
      order by r.day, r.id
      limit :most
      """;

  private static final String BACK =
      """
      select l.from_id, l.to_id, l.relation, l.made_by, l.reason, l.made_on,
        r.space_id, r.id, r.kind, r.title, r.text, r.path, r.place, r.state, r.reach, r.day
      from thread.link l
      join thread.record r on r.space_id = l.space_id and r.id = l.from_id
      join space.space s on s.id = l.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where l.space_id = :space
      and l.to_id in (:ids)
      and (s.visibility = 'PUBLIC' or m.account is not null)
      and (r.reach = 'SPACE' or r.reach = 'MEMBERS' and m.account is not null)
      order by r.day, r.id
      limit :most
      """;

  private final JdbcClient jdbc;
  private final Records records;

  Walks(JdbcClient jdbc, Records records) {
    this.jdbc = jdbc;
    this.records = records;
  }

  /** The walk from a record, for a viewer who may see it. */
  Optional<Walk> from(SpaceId space, UUID record, Viewer viewer) {
    return records.find(space, record, viewer).map(face -> walk(face, viewer));
  }

  private Walk walk(Face face, Viewer viewer) {
    var found = new LinkedHashMap<UUID, Station>();
    found.put(face.id(), new Station(face, 0));
    Set<Strand> strands = new LinkedHashSet<>();
    var isCut = go(BACK, -1, face, viewer, found, strands);
    isCut |= go(ON, 1, face, viewer, found, strands);
    var stations = found.values().stream().sorted(Comparator.comparingInt(Station::step)).toList();
    return new Walk(stations, List.copyOf(strands), isCut);
  }

  /** Whether there was more than was taken up. */
  private boolean go(
      String sql,
      int direction,
      Face start,
      Viewer viewer,
      Map<UUID, Station> found,
      Set<Strand> strands) {
    var isCut = false;
    Collection<UUID> edge = List.of(start.id());
    for (int step = 1; step <= STEPS + 1 && !edge.isEmpty(); step++) {
      var next = new ArrayList<UUID>();
      var read = list(sql, start.space(), edge, viewer);
      for (var one : read) {
        var id = one.face().id();
        var isNew = !found.containsKey(id);
        if (isNew && (next.size() == MOST || step > STEPS)) {
          isCut = true;
        } else {
          strands.add(one.strand());
          if (isNew) {
            found.put(id, new Station(one.face(), step * direction));
            next.add(id);
          }
        }
      }
      edge = next;
    }
    return isCut;
  }

  private record Reached(Face face, Strand strand) {}

  private List<Reached> list(String sql, SpaceId space, Collection<UUID> ids, Viewer viewer) {
    return jdbc.sql(sql)
        .param("space", space.value())
        .param("ids", ids)
        .param("account", viewer.account(), Types.OTHER)
        .param("most", MOST * MOST)
        .query((row, number) -> new Reached(FaceRow.read(row), strand(row)))
        .list();
  }

  private static Strand strand(ResultSet row) throws SQLException {
    return new Strand(
        row.getObject("from_id", UUID.class),
        row.getObject("to_id", UUID.class),
        Relation.valueOf(row.getString("relation")),
        row.getString("made_by"),
        Phrase.parse(row.getString("reason")),
        Objects.requireNonNull(row.getObject("made_on", LocalDate.class)));
  }
}
