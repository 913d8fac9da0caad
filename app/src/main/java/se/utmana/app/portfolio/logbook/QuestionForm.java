package se.utmana.app.portfolio.logbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.expedition.Question;
import se.utmana.app.web.Chosen;

/** What is said of a question. */
final class QuestionForm {

  private QuestionForm() {}

  /** One more question. */
  record Asked(@NotBlank @Size(max = Said.LINE) String text) {

    Asked {
      text = Objects.requireNonNullElse(text, "");
    }
  }

  /**
   * What came of one.
   *
   * @param next the question that it became
   */
  record Settled(
      @Chosen Question.@Nullable State state,
      @NotBlank @Size(max = Said.TEXT) String answer,
      @Size(max = Said.LINE) String next,
      @Nullable UUID insight) {

    static final Settled EMPTY = new Settled(null, "", "", null);

    Settled {
      answer = Objects.requireNonNullElse(answer, "");
      next = Objects.requireNonNullElse(next, "");
    }

    String stateName() {
      return state == null ? "" : state.name();
    }
  }
}
