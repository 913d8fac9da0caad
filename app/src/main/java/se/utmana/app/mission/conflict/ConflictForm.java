package se.utmana.app.mission.conflict;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a process leader writes about two goals, in the language of the interface. */
record ConflictForm(
    @Size(max = Written.LINE) String one,
    @Size(max = Written.LINE) String other,
    @Chosen @Nullable Integer score,
    @Size(max = Written.TEXT) String affected,
    @NotNull Basis basis) {

  static final ConflictForm EMPTY = new ConflictForm("", "", null, "", Basis.OWN);

  ConflictForm {
    one = Written.field(one);
    other = Written.field(other);
    affected = Written.field(affected);
  }

  static ConflictForm of(Opposition told, Language language) {
    return new ConflictForm(
        told.one().in(language),
        told.other().in(language),
        told.score(),
        told.affected().in(language),
        told.basis());
  }

  String scoreName() {
    return score == null ? "" : score.toString();
  }

  Opposition over(@Nullable Opposition earlier, Language language) {
    return new Opposition(
        (earlier == null ? Phrase.EMPTY : earlier.one()).with(language, one),
        (earlier == null ? Phrase.EMPTY : earlier.other()).with(language, other),
        Objects.requireNonNull(score),
        (earlier == null ? Phrase.EMPTY : earlier.affected()).with(language, affected),
        basis);
  }
}
