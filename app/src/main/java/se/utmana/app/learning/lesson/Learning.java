package se.utmana.app.learning.lesson;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.SpaceId;

/**
 * What a space knows now.
 *
 * @param published the day on which others could read it, null for a draft
 */
public record Learning(
    SpaceId space,
    UUID id,
    LearningDraft draft,
    LearningState state,
    @Nullable LocalDate published,
    int version) {

  public static final String KIND = "learning.one";

  public boolean isDraft() {
    return state == LearningState.DRAFT;
  }

  public boolean isPublished() {
    return state == LearningState.PUBLISHED;
  }

  /** Whether visitors see it: drafts are for those who work together. */
  boolean isOpen() {
    return published != null;
  }

  public String path() {
    return "learning/learnings/" + id;
  }
}
