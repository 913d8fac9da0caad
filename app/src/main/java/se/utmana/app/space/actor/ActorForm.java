package se.utmana.app.space.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.space.Places;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What is written about an actor.
 *
 * @param place the municipality or county that the actor works in, as people write it
 */
record ActorForm(
    @Chosen @Nullable ActorType type,
    @NotBlank @Size(max = 150) String name,
    @Size(max = 150) String nameEn,
    @Chosen @Nullable Level level,
    @Size(max = 100) String place,
    @Size(max = 300) String partSv,
    @Size(max = 300) String partEn) {

  static final ActorForm EMPTY = new ActorForm(null, "", "", null, "", "", "");

  ActorForm {
    name = Objects.requireNonNullElse(name, "").strip();
    nameEn = Objects.requireNonNullElse(nameEn, "").strip();
    place = Objects.requireNonNullElse(place, "").strip();
    partSv = Objects.requireNonNullElse(partSv, "").strip();
    partEn = Objects.requireNonNullElse(partEn, "").strip();
  }

  static ActorForm of(Actor actor) {
    var name = actor.name().in(Language.SV);
    var english = actor.name().exactly(Language.EN);
    return new ActorForm(
        actor.type(),
        name,
        english.equals(name) ? "" : english,
        actor.level(),
        actor.place().map(place -> place.in(Language.SV)).orElse(""),
        actor.part().exactly(Language.SV),
        actor.part().exactly(Language.EN));
  }

  Optional<Refusal> refusal() {
    return place.isEmpty()
            || Places.municipalityNamed(place).isPresent()
            || Places.regionNamed(place).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.at("place", "space.refused.place", place));
  }

  /** The actor that the form describes; one that is only changed keeps its identity and mark. */
  Actor actor(ActorId id, boolean illustrative) {
    var municipality = Places.municipalityNamed(place).map(Places.Municipality::code);
    var region =
        municipality
            .map(code -> code.substring(0, 2))
            .or(() -> Places.regionNamed(place).map(Places.Region::code));
    return new Actor(
        id,
        Phrase.of(name, nameEn),
        Objects.requireNonNull(type),
        Objects.requireNonNull(level),
        Phrase.of(partSv, partEn),
        municipality.orElse(null),
        region.orElse(null),
        illustrative);
  }

  String typeCode() {
    return type == null ? "" : type.name();
  }

  String levelCode() {
    return level == null ? "" : level.name();
  }
}
