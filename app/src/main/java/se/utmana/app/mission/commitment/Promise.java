package se.utmana.app.mission.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Written;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.space.ActorId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What an organisation promises to do.
 *
 * @param post the role that answers for it in the organisation, never only a person
 * @param goal the goal that it serves, null for the whole mission
 * @param mandate what it rests on, null while nobody has said
 * @param gain what the organisation itself gains by it, may be empty
 */
public record Promise(
    Phrase text,
    ActorId actor,
    Phrase post,
    @Nullable GoalId goal,
    @Nullable UUID mandate,
    LocalDate due,
    Phrase gain,
    Basis basis) {

  /** Why it cannot stand as it is, if it cannot. */
  Optional<Refusal> refusal(Collection<String> people) {
    return Written.needed("text", text, Written.LINE)
        .or(() -> Written.needed("post", post, Written.LINE))
        .or(
            () ->
                namesAPerson(people)
                    ? Optional.of(Refusal.at("post", "mission.commitment.refused.person"))
                    : Optional.empty())
        .or(() -> Written.atMost("gain", gain, Written.TEXT));
  }

  /** Whether one of these people stands where a role should: people leave, roles stay. */
  public boolean namesAPerson(Collection<String> people) {
    return post.byLanguage().values().stream()
        .map(String::strip)
        .anyMatch(written -> people.stream().anyMatch(written::equalsIgnoreCase));
  }
}
