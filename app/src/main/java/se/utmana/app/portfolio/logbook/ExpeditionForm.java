package se.utmana.app.portfolio.logbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionPlan;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * What a process leader writes about an expedition.
 *
 * @param about the record that it comes from beside its challenge, such as a link of a system map
 * @param questions one a line; only when it is planned, later they have pages of their own
 */
record ExpeditionForm(
    @NotBlank @Size(max = Said.TITLE) String title,
    @Chosen @Nullable UUID challenge,
    @Nullable UUID lever,
    @Nullable UUID about,
    @Size(max = Said.TEXT) String questions,
    @Chosen @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
    @Chosen @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
    @Nullable UUID leader,
    List<UUID> crew,
    int version) {

  ExpeditionForm {
    title = Objects.requireNonNullElse(title, "");
    questions = Objects.requireNonNullElse(questions, "");
    crew = crew == null ? List.of() : List.copyOf(crew);
  }

  static ExpeditionForm blank(
      @Nullable UUID challenge,
      @Nullable UUID lever,
      @Nullable UUID about,
      String title,
      String question) {
    return new ExpeditionForm(
        title, challenge, lever, about, question, null, null, null, List.of(), 0);
  }

  static ExpeditionForm of(Expedition expedition, Language language) {
    var plan = expedition.plan();
    return new ExpeditionForm(
        plan.title().in(language),
        plan.challenge(),
        plan.lever(),
        null,
        "",
        plan.from(),
        plan.to(),
        plan.leader(),
        plan.crew(),
        expedition.version());
  }

  /** The plan, on top of what other languages say. */
  ExpeditionPlan plan(Phrase title, boolean illustrative, Language language) {
    return new ExpeditionPlan(
        title.with(language, this.title), challenge, lever, from, to, leader, crew, illustrative);
  }

  List<Phrase> asked(Language language) {
    return questions
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> Phrase.of(language, line))
        .toList();
  }

  boolean isAboard(UUID actor) {
    return crew.contains(actor);
  }

  String fromDay() {
    return from == null ? "" : from.toString();
  }

  String toDay() {
    return to == null ? "" : to.toString();
  }
}
