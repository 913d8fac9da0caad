package se.utmana.app.space.settings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.Slug;
import se.utmana.app.space.Space;
import se.utmana.app.space.Visibility;
import se.utmana.app.space.api.ApiInput;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/**
 * A space as the API tells it.
 *
 * @param role the caller's role in the space, null for a visitor
 */
record SpaceJson(
    UUID id,
    String slug,
    Phrase name,
    Phrase purpose,
    Level level,
    Visibility visibility,
    Instant openedAt,
    @Nullable Role role) {

  static SpaceJson of(Room room) {
    return of(room.space(), room.role());
  }

  static SpaceJson of(Space space, @Nullable Role role) {
    return new SpaceJson(
        space.id().value(),
        space.slug(),
        space.name(),
        space.purpose(),
        space.level(),
        space.visibility(),
        space.openedAt(),
        role);
  }

  /** What is sent to open a space or to change one; an address counts only when it is opened. */
  record Written(
      @Nullable String slug,
      @Nullable Phrase name,
      @Nullable Phrase purpose,
      @Nullable Level level,
      @Nullable Visibility visibility) {

    Phrase checkedName() {
      return ApiInput.phrase("name", name, 100);
    }

    Phrase checkedPurpose() {
      return ApiInput.optionalPhrase("purpose", purpose, 1000);
    }

    Level checkedLevel() {
      return ApiInput.required("level", level);
    }

    Visibility checkedVisibility() {
      return ApiInput.required("visibility", visibility);
    }

    Slug checkedSlug() {
      if (slug == null || slug.isEmpty()) {
        return Slug.suggestedBy(checkedName().in(Language.SV));
      }
      if (!Slug.isValid(slug)) {
        throw new RefusedException(Refusal.at("slug", "space.refused.slug"));
      }
      return new Slug(slug);
    }
  }

  /** The addresses of the spaces that one contributes to. */
  record Contributing(@Nullable List<String> spaces) {

    List<String> slugs() {
      return Objects.requireNonNullElse(spaces, List.of());
    }
  }
}
