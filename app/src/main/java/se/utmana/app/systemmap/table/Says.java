package se.utmana.app.systemmap.table;

import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.web.Texts;

/** Says a link in a sentence. */
final class Says {

  private Says() {}

  /** "The more of A, the less of B." */
  static String link(MapContent content, CausalLink link, Texts texts) {
    var from = content.label(link.from(), texts.language());
    var to = content.label(link.to(), texts.language());
    return texts.get("systemmap.says." + link.sign().name(), from, to);
  }
}
