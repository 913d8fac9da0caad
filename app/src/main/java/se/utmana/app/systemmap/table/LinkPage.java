package se.utmana.app.systemmap.table;

import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;

/** One link: what it claims, and on what ground. */
record LinkPage(MapRoom inside, MapContent content, CausalLink link, Line line) implements Page {

  Factor from() {
    return content.findFactor(link.from()).orElseThrow();
  }

  Factor to() {
    return content.findFactor(link.to()).orElseThrow();
  }

  String says(Texts texts) {
    return Says.link(content, link, texts);
  }
}
