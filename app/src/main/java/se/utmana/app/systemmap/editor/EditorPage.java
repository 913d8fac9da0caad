package se.utmana.app.systemmap.editor;

import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a map is drawn together.
 *
 * @param me the account of whoever draws
 */
record EditorPage(MapRoom inside, String me) implements Page {

  /** Every word that the editor says, by the end of its key. */
  String words(Texts texts) {
    return JsonMapper.shared().writeValueAsString(EditorWords.in(texts));
  }
}
