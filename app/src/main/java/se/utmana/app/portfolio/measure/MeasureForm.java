package se.utmana.app.portfolio.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.portfolio.Decimal;
import se.utmana.app.portfolio.Push;
import se.utmana.app.space.Level;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * A measure as it is filled in.
 *
 * @param targets codes of targets of Agenda 2030, divided by commas
 */
record MeasureForm(
    @Nullable String title,
    @Nullable UUID challenge,
    @Nullable UUID lever,
    @Nullable Push push,
    @Nullable UUID accountable,
    @Nullable List<UUID> partners,
    @Nullable Level level,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
    @Nullable String funding,
    @Nullable String indicator,
    @Nullable String baseline,
    @Nullable String target,
    @Nullable String targets,
    @Nullable List<String> areas,
    @Nullable List<String> environmental,
    int version) {

  static MeasureForm blank(@Nullable UUID challenge, @Nullable UUID lever) {
    return new MeasureForm(
        "", challenge, lever, null, null, null, null, null, null, "", "", "", "", "", null, null,
        0);
  }

  static MeasureForm of(Measure measure, Language language) {
    var draft = measure.draft();
    return new MeasureForm(
        draft.title().in(language),
        draft.challenge(),
        draft.lever(),
        draft.push(),
        measure.accountable(),
        draft.partners(),
        draft.level(),
        draft.from(),
        draft.to(),
        draft.funding().in(language),
        draft.indicator().in(language),
        Decimal.write(draft.baseline()),
        Decimal.write(draft.target()),
        String.join(", ", draft.targets()),
        draft.areas(),
        draft.environmental(),
        measure.version());
  }

  /** The draft, on top of what other languages say. */
  MeasureDraft draft(Phrase before, Phrase money, Phrase followed, Language in) {
    return new MeasureDraft(
        before.with(in, text(title)),
        challenge,
        lever,
        push,
        accountable == null ? List.of() : List.of(accountable),
        orNone(partners),
        level,
        from,
        to,
        money.with(in, text(funding)),
        followed.with(in, text(indicator)),
        Decimal.parse(text(baseline)),
        Decimal.parse(text(target)),
        Arrays.stream(text(targets).split("[,;\\s]+", -1)).filter(one -> !one.isEmpty()).toList(),
        orNone(areas),
        orNone(environmental),
        false);
  }

  static String text(@Nullable String written) {
    return Objects.requireNonNullElse(written, "").strip();
  }

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
