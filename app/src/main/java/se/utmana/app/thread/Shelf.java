package se.utmana.app.thread;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Viewer;

/** The records of one kind in a space: what a form of another module can refer to. */
@Component
public class Shelf {

  private static final int MOST = 500;

  private static final String OF_KIND =
      """
      select r.space_id, r.id, r.kind, r.title, r.text, r.path, r.place, r.state, r.reach, r.day
      from thread.record r
      join space.space s on s.id = r.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where r.space_id = :space
      and r.kind = :kind
      and (s.visibility = 'PUBLIC' or m.account is not null)
      and (r.reach = 'SPACE' or r.reach = 'MEMBERS' and m.account is not null)
      order by r.day desc, r.id desc
      limit :most
      """;

  private final JdbcClient jdbc;

  Shelf(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the viewer may see of them, the newest first. */
  public List<Face> ofKind(SpaceId space, String kind, Viewer viewer) {
    return jdbc.sql(OF_KIND)
        .param("space", space.value())
        .param("kind", kind)
        .param("account", viewer.account(), Types.OTHER)
        .param("most", MOST)
        .query((row, number) -> FaceRow.read(row))
        .list();
  }
}
