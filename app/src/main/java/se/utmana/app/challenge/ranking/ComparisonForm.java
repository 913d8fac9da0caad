package se.utmana.app.challenge.ranking;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a leader writes about a comparison before it opens. */
record ComparisonForm(
    @Size(max = ComparisonDraft.TITLE_LENGTH) String title,
    List<UUID> challenges,
    @Chosen @Nullable Participation participation,
    @Nullable Boolean asksActorType) {

  ComparisonForm {
    title = title == null ? "" : title;
    challenges = challenges == null ? List.of() : List.copyOf(challenges);
  }

  String participationName() {
    return participation == null ? "" : participation.name();
  }

  /** A box that is not ticked is not sent. */
  boolean asks() {
    return Boolean.TRUE.equals(asksActorType);
  }

  boolean isChosen(Challenge challenge) {
    return challenges.contains(challenge.id().value());
  }

  /** The draft of those of the space's challenges that were chosen. */
  ComparisonDraft draft(List<Challenge> all, Language language) {
    return new ComparisonDraft(
        Phrase.of(language, title),
        all.stream().filter(this::isChosen).toList(),
        participation == null ? Participation.ANYONE : participation,
        asks(),
        false);
  }
}
