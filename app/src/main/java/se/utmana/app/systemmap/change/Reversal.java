package se.utmana.app.systemmap.change;

import java.util.Objects;
import se.utmana.app.systemmap.Element;

/** Takes a change back in a draft, where nobody else has built on it since. */
final class Reversal {

  private Reversal() {}

  static void of(Change change, Draft draft) {
    var found = draft.find(change.element());
    if (found.isPresent()) {
      switch (change.action().reverse()) {
        case SET -> set(change, found.get(), draft);
        case REMOVE -> remove(found.get(), draft);
        case RESTORE -> restore(found.get(), draft);
        case ADD -> throw new IllegalStateException("Nothing is added anew");
      }
    }
  }

  /** What somebody wrote over the change stays. */
  private static void set(Change change, Element one, Draft draft) {
    var field = Objects.requireNonNull(change.field());
    if (!one.removed() && Objects.equals(one.said().get(field.code()), change.after())) {
      draft.put(one, field, change.before());
    }
  }

  /** A factor that somebody has linked since is theirs too. */
  private static void remove(Element one, Draft draft) {
    if (!one.removed() && (one.isLink() || draft.linksOf(one.id()).isEmpty())) {
      draft.remove(one);
    }
  }

  private static void restore(Element one, Draft draft) {
    var fits =
        !one.isLink()
            || (draft.stands(one.from()) && draft.stands(one.to()) && !draft.hasTwin(one));
    if (one.removed() && fits) {
      draft.restore(one);
    }
  }
}
