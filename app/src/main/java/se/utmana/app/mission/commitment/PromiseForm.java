package se.utmana.app.mission.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Written;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.space.ActorId;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a process leader writes about a commitment, in the language of the interface. */
record PromiseForm(
    @Size(max = Written.LINE) String text,
    @Chosen @Nullable UUID actor,
    @Size(max = Written.LINE) String post,
    @Nullable UUID goal,
    @Nullable UUID mandate,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Chosen @Nullable LocalDate due,
    @Size(max = Written.TEXT) String gain,
    @NotNull Basis basis) {

  static final PromiseForm EMPTY = new PromiseForm("", null, "", null, null, null, "", Basis.OWN);

  PromiseForm {
    text = Written.field(text);
    post = Written.field(post);
    gain = Written.field(gain);
  }

  static PromiseForm of(Promise promise, Language language) {
    var goal = promise.goal();
    return new PromiseForm(
        promise.text().in(language),
        promise.actor().value(),
        promise.post().in(language),
        goal == null ? null : goal.value(),
        promise.mandate(),
        promise.due(),
        promise.gain().in(language),
        promise.basis());
  }

  /** The promise; the form's own constraints have been checked. Other languages stay. */
  Promise over(@Nullable Promise earlier, Language language) {
    return new Promise(
        (earlier == null ? Phrase.EMPTY : earlier.text()).with(language, text),
        new ActorId(Objects.requireNonNull(actor)),
        (earlier == null ? Phrase.EMPTY : earlier.post()).with(language, post),
        goal == null ? null : new GoalId(goal),
        mandate,
        Objects.requireNonNull(due),
        (earlier == null ? Phrase.EMPTY : earlier.gain()).with(language, gain),
        basis);
  }

  static String field(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
