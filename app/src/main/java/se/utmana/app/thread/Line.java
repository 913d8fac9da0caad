package se.utmana.app.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.utmana.app.space.Space;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Stop;

/** The nearest records on either side of one record. */
public record Line(UUID of, List<Face> before, List<Face> after) {

  /** The most stops on each side; the walk through the whole thread has the others. */
  static final int MOST = 4;

  public Line {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** A record that nothing is linked with has no line to show. */
  public boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  /** Where the whole thread can be walked. */
  public String path(Space space) {
    return space.path() + "/thread/" + of;
  }

  /**
   * The stops from first to last.
   *
   * @param kind the key of what the record in the middle is
   */
  public List<Stop> stops(Space space, String kind, Phrase title, Texts texts, Language language) {
    var stops = new ArrayList<Stop>();
    before.forEach(face -> stops.add(stop(Stop.Time.BEFORE, face, space, texts, language)));
    stops.add(new Stop(Stop.Time.HERE, texts.get(kind), title.in(language), ""));
    after.forEach(face -> stops.add(stop(Stop.Time.AFTER, face, space, texts, language)));
    return stops;
  }

  private static Stop stop(Stop.Time time, Face face, Space space, Texts texts, Language language) {
    return new Stop(
        time, texts.get(face.kind()), face.title().in(language), face.href(space.path()));
  }
}
