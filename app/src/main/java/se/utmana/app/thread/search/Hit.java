package se.utmana.app.thread.search;

import java.util.stream.Stream;
import se.utmana.app.space.Places;
import se.utmana.app.thread.Face;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** A record that was found, and where in it the words stand. */
record Hit(Face face, String slug, Phrase space, Excerpt title, Excerpt text) {

  String href() {
    return face.href(spaceHref());
  }

  String spaceHref() {
    return "/spaces/" + slug;
  }

  /** The words that were found, where they may differ from those that were written. */
  String why(Texts texts) {
    var found =
        Stream.concat(title.found().stream(), text.found().stream()).distinct().limit(4).toList();
    if (found.isEmpty()) {
      return "";
    }
    var key =
        !text.isMarked()
            ? "thread.search.why.title"
            : title.isMarked() ? "thread.search.why.both" : "thread.search.why.text";
    return texts.get(key, String.join(", ", found));
  }

  /** The place that it is about, by name; empty where it is about none. */
  String place(Language language) {
    var code = face.place();
    return Places.municipality(code)
        .map(Places.Municipality::name)
        .or(() -> Places.region(code).map(region -> region.county().in(language)))
        .orElse("");
  }
}
