package se.utmana.app.systemmap.table;

import java.util.List;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.comment.Comments;
import se.utmana.app.systemmap.position.Position;
import se.utmana.app.systemmap.position.Tally;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;

/** One link: what it claims, and on what ground. */
record LinkPage(
    MapRoom inside,
    MapContent content,
    CausalLink link,
    List<Position> positions,
    Comments.Talk comments,
    Line line)
    implements Page {

  Tally tally() {
    return Tally.of(positions);
  }

  Factor from() {
    return content.findFactor(link.from()).orElseThrow();
  }

  Factor to() {
    return content.findFactor(link.to()).orElseThrow();
  }

  String says(Texts texts) {
    return content.says(link, texts);
  }
}
