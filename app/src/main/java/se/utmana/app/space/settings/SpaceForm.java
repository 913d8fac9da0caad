package se.utmana.app.space.settings;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Level;
import se.utmana.app.space.Slug;
import se.utmana.app.space.Space;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What is written about a space when it is opened or changed. */
record SpaceForm(
    @Size(max = 100) String nameSv,
    @Size(max = 100) String nameEn,
    @Size(max = 1000) String purposeSv,
    @Size(max = 1000) String purposeEn,
    @Chosen @Nullable Level level,
    @Chosen @Nullable Visibility visibility,
    String slug,
    List<String> upper) {

  static final SpaceForm EMPTY =
      new SpaceForm("", "", "", "", Level.LOCAL, Visibility.PUBLIC, "", List.of());

  SpaceForm {
    nameSv = Objects.requireNonNullElse(nameSv, "").strip();
    nameEn = Objects.requireNonNullElse(nameEn, "").strip();
    purposeSv = Objects.requireNonNullElse(purposeSv, "").strip();
    purposeEn = Objects.requireNonNullElse(purposeEn, "").strip();
    slug = Objects.requireNonNullElse(slug, "").strip();
    upper = upper == null ? List.of() : List.copyOf(upper);
  }

  static SpaceForm of(Space space, List<Space> upper) {
    return new SpaceForm(
        space.name().exactly(Language.SV),
        space.name().exactly(Language.EN),
        space.purpose().exactly(Language.SV),
        space.purpose().exactly(Language.EN),
        space.level(),
        space.visibility(),
        space.slug(),
        upper.stream().map(Space::slug).toList());
  }

  Optional<Refusal> refusal() {
    if (name().isEmpty()) {
      return Optional.of(Refusal.at("nameSv", "space.refused.noName"));
    }
    return slug.isEmpty() || Slug.isValid(slug)
        ? Optional.empty()
        : Optional.of(Refusal.at("slug", "space.refused.slug"));
  }

  Phrase name() {
    return Phrase.of(nameSv, nameEn);
  }

  Phrase purpose() {
    return Phrase.of(purposeSv, purposeEn);
  }

  Slug chosenSlug() {
    return slug.isEmpty() ? Slug.suggestedBy(name().in(Language.SV)) : new Slug(slug);
  }

  Level requireLevel() {
    return Objects.requireNonNull(level);
  }

  Visibility requireVisibility() {
    return Objects.requireNonNull(visibility);
  }

  String levelCode() {
    return level == null ? "" : level.name();
  }

  String visibilityCode() {
    return visibility == null ? "" : visibility.name();
  }
}
