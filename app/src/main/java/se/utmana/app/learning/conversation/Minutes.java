package se.utmana.app.learning.conversation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What came of a conversation that was held.
 *
 * @param notes what was said, for members
 * @param decisions what was decided, for all who may see the space
 */
public record Minutes(
    @Nullable Double hours, List<Attendance> came, Phrase notes, Phrase decisions) {

  static final Minutes NONE = new Minutes(null, List.of(), Phrase.EMPTY, Phrase.EMPTY);

  private static final int MOST_PEOPLE = 10_000;

  public Minutes {
    came = List.copyOf(came);
  }

  Optional<Refusal> refusal() {
    return Said.first(
        ConversationDraft.hours("hours", hours),
        Said.unless(
            came.stream().allMatch(one -> one.people() >= 0 && one.people() <= MOST_PEOPLE),
            "came",
            "learning.refused.people"),
        Said.unless(people() > 0, "came", "learning.refused.nobody"),
        Said.needed("notes", notes, Said.TEXT),
        Said.allowed("decisions", decisions, Said.TEXT));
  }

  public int people() {
    return came.stream().mapToInt(Attendance::people).sum();
  }
}
