package se.utmana.app.portfolio.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.portfolio.Decimal;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.experiment.Measurement;
import se.utmana.app.portfolio.experiment.Measurement.Channel;
import se.utmana.app.portfolio.experiment.Measurement.Series;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** A value that somebody types in. */
record MeasureForm(
    @Chosen @Nullable Series series,
    @Chosen @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
    @NotBlank String value,
    @Size(max = Said.LINE) String note) {

  MeasureForm {
    value = Objects.requireNonNullElse(value, "");
    note = Objects.requireNonNullElse(note, "");
  }

  static MeasureForm on(LocalDate day) {
    return new MeasureForm(Series.METRIC, day, "", "");
  }

  /** The value, nothing when what was written is no number. */
  Optional<Measurement> measurement(Language language) {
    var number = Decimal.parse(value);
    return number == null
        ? Optional.empty()
        : Optional.of(
            Measurement.fresh(
                Objects.requireNonNull(series),
                Objects.requireNonNull(day),
                number,
                Phrase.of(language, note),
                Channel.FORM));
  }

  String seriesName() {
    return series == null ? "" : series.name();
  }

  String dayText() {
    return day == null ? "" : day.toString();
  }
}
