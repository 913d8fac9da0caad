package se.utmana.app.portfolio.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utmana.app.challenge.scope.Agenda;
import se.utmana.app.portfolio.Surroundings;
import se.utmana.app.web.Texts;

/** A measure as the thirteen fields of an action plan. */
final class MeasureRow {

  private static final int FIELDS = 13;

  private MeasureRow() {}

  /** The names of the fields. */
  static List<String> head(Texts texts) {
    return IntStream.rangeClosed(1, FIELDS)
        .mapToObj(number -> texts.get("portfolio.plan." + number))
        .toList();
  }

  static List<String> of(Measure one, Surroundings around, Texts texts) {
    var language = texts.language();
    var draft = one.draft();
    var box = one.box();
    return List.of(
        String.valueOf(one.number()),
        one.title().in(language),
        MeasurePage.challenge(around, one)
            .map(challenge -> challenge.wording().title().in(language))
            .orElse(""),
        around.actorName(one.accountable(), language),
        draft.partners().stream()
            .map(partner -> around.actorName(partner, language))
            .collect(Collectors.joining(", ")),
        texts.get(Objects.requireNonNull(draft.level()).key()),
        texts.date(box.from()) + " – " + texts.date(box.to()),
        draft.funding().in(language),
        followUp(draft, texts),
        draft.targets().stream()
            .map(code -> Agenda.line(code, language))
            .collect(Collectors.joining(", ")),
        draft.areas().stream()
            .map(code -> Objects.requireNonNull(Agenda.areas().get(code)).in(language))
            .collect(Collectors.joining(", ")),
        draft.environmental().stream()
            .map(code -> Objects.requireNonNull(Environment.objectives().get(code)).in(language))
            .collect(Collectors.joining(", ")),
        texts.get(one.state().key()));
  }

  /** What is followed up, from which value to which. */
  static String followUp(MeasureDraft draft, Texts texts) {
    var said = draft.indicator().in(texts.language());
    var baseline = draft.baseline();
    var target = draft.target();
    return baseline == null || target == null
        ? said
        : said + ": " + texts.get("portfolio.measure.from.to", baseline, target);
  }
}
