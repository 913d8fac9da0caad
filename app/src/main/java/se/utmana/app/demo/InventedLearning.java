package se.utmana.app.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.learning.conversation.ConversationKind;
import se.utmana.app.web.Phrase;

/**
 * The learning of a space that is made up; days are counted from the day it is loaded.
 *
 * @param taken learnings of the other space that this one used
 */
record InventedLearning(
    String space,
    List<Met> conversations,
    List<Turn> cycles,
    List<Lesson> learnings,
    @Nullable List<Taken> taken) {

  /**
   * A record of the space: the first of its kind with those words in its Swedish title.
   *
   * @param title some words of it, empty for any
   */
  record Named(String kind, String title) {}

  record Met(
      String id,
      ConversationKind kind,
      int day,
      double planned,
      @Nullable Double held,
      @Nullable Phrase cancelled,
      Map<String, Integer> came,
      Phrase purpose,
      @Nullable Phrase notes,
      @Nullable Phrase decisions) {}

  record Turn(
      int from,
      int to,
      double hours,
      Phrase question,
      @Nullable String reflection,
      @Nullable Integer closed,
      @Nullable Phrase change,
      @Nullable Named changed,
      @Nullable Phrase unchanged) {}

  record Lesson(String id, Phrase text, Phrase limits, List<Named> evidence, List<Used> uses) {}

  record Used(Phrase what, Named changed) {}

  record Taken(String from, String title, Phrase what, Named changed) {}

  @Override
  public List<Taken> taken() {
    return Objects.requireNonNullElse(taken, List.of());
  }

  static Phrase orNothing(@Nullable Phrase phrase) {
    return phrase == null ? Phrase.EMPTY : phrase;
  }
}
