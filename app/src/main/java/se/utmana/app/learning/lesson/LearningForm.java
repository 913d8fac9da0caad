package se.utmana.app.learning.lesson;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Language;

/** A learning as it is filled in. */
record LearningForm(
    @Nullable String text,
    @Nullable String limits,
    @Nullable List<UUID> evidence,
    @Nullable Integer version) {

  static LearningForm of(Learning one, Language language) {
    var draft = one.draft();
    return new LearningForm(
        draft.text().in(language), draft.limits().in(language), draft.evidence(), one.version());
  }

  /** The draft, on top of what other languages say. */
  LearningDraft draft(LearningDraft before, Language language) {
    return new LearningDraft(
        before.text().with(language, said(text)),
        before.limits().with(language, said(limits)),
        evidence == null ? List.of() : evidence,
        before.illustrative());
  }

  int read() {
    return version == null ? 0 : version;
  }

  boolean restsOn(String record) {
    return evidence != null && evidence.stream().anyMatch(one -> one.toString().equals(record));
  }

  static String said(@Nullable String written) {
    return Objects.requireNonNullElse(written, "").strip();
  }
}
