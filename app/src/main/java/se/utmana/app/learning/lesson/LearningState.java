package se.utmana.app.learning.lesson;

/** Where a learning is. */
public enum LearningState {
  DRAFT,
  PUBLISHED,
  /** Later evidence says otherwise; it stays readable with the reason. */
  REFUTED,
  WITHDRAWN;

  public String key() {
    return "learning.lesson.state." + name();
  }
}
