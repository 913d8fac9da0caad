package se.utmana.app.space;

import java.util.UUID;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;

/** Opens spaces for tests, each with an address of its own. */
public final class ASpace {

  private ASpace() {}

  public static Space open(Spaces spaces, Level level, Visibility visibility, UUID leader) {
    var slug = new Slug("s-" + Ids.random());
    var name = Phrase.of("Rummet " + slug.value(), "The space " + slug.value());
    var space = spaces.draft(slug, name, Phrase.EMPTY, level, visibility);
    var refusal = spaces.open(space, leader);
    if (refusal.isPresent()) {
      throw new IllegalStateException(refusal.get().toString());
    }
    return space;
  }

  public static Space openPublic(Spaces spaces) {
    return open(spaces, Level.LOCAL, Visibility.PUBLIC, Ids.next());
  }

  public static Space openForMembers(Spaces spaces) {
    return open(spaces, Level.LOCAL, Visibility.MEMBERS, Ids.next());
  }
}
