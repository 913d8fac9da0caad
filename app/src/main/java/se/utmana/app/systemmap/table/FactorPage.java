package se.utmana.app.systemmap.table;

import java.util.List;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.comment.Comments;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;

/** One factor: what it is, and how it hangs together with others. */
record FactorPage(
    MapRoom inside, MapContent content, Factor factor, Comments.Talk comments, Line line)
    implements Page {

  List<CausalLink> into() {
    return content.into(factor.id());
  }

  List<CausalLink> outOf() {
    return content.outOf(factor.id());
  }

  String says(CausalLink link, Texts texts) {
    return content.says(link, texts);
  }
}
