package se.utmana.app.mission.owner;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.Written;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.space.ActorId;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a process leader writes about a duty. */
record OwnerForm(
    @Chosen @Nullable Duty duty,
    @Chosen @Nullable UUID actor,
    @Size(max = Written.LINE) String post,
    @Nullable UUID goal) {

  static final OwnerForm EMPTY = new OwnerForm(null, null, "", null);

  OwnerForm {
    post = Written.field(post);
  }

  /** The duty; the form's own constraints have been checked. */
  Owner owner(UUID id, Mission mission, Language language) {
    return new Owner(
        id,
        mission.id(),
        goal == null ? null : new GoalId(goal),
        new ActorId(Objects.requireNonNull(actor)),
        Objects.requireNonNull(duty),
        Phrase.of(language, post));
  }
}
