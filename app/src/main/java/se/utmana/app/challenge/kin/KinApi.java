package se.utmana.app.challenge.kin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** How challenges went up in one another and came out of one another, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/challenges/{challenge}")
@OpenTo(Audience.SPACE_LEADER)
class KinApi {

  private final ChallengeRooms rooms;
  private final Challenges challenges;
  private final Merges merges;
  private final Splits splits;

  KinApi(ChallengeRooms rooms, Challenges challenges, Merges merges, Splits splits) {
    this.rooms = rooms;
    this.challenges = challenges;
    this.merges = merges;
    this.splits = splits;
  }

  /**
   * The kin of a challenge.
   *
   * @param mergedInto the one that it went up in
   * @param took those that went up in it
   * @param splitFrom the one that it was a part of
   * @param parts those that were parts of it
   */
  record KinView(
      @Nullable UUID mergedInto, List<UUID> took, @Nullable UUID splitFrom, List<UUID> parts) {}

  /** Which challenge one goes up in, and why. */
  record MergeInput(@NotNull UUID into, @NotNull Phrase reason) {}

  /** Why it comes out again. */
  record ReasonInput(@NotNull Phrase reason) {}

  /**
   * A part that becomes a challenge of its own, on the ground of the whole.
   *
   * @param framings those that the part has too
   */
  record SplitInput(
      @NotNull Phrase title,
      @NotNull Phrase text,
      @Nullable List<UUID> framings,
      @NotNull Phrase reason) {}

  /** The identity of the part. */
  record PartView(UUID id) {}

  @GetMapping("/kin")
  @OpenTo(Audience.SPACE_VISITOR)
  KinView read(Room room, @PathVariable UUID challenge) {
    var one = find(room, challenge);
    return new KinView(
        value(one.mergedInto()),
        challenges.mergedInto(one).stream().map(it -> it.id().value()).toList(),
        value(splits.whole(one).orElse(null)),
        splits.parts(one).stream().map(ChallengeId::value).toList());
  }

  @PostMapping("/merge")
  KinView merge(Room room, @PathVariable UUID challenge, @Valid @RequestBody MergeInput input) {
    var into = new ChallengeId(input.into());
    refuse(merges.merge(find(room, challenge), into, input.reason()));
    return read(room, challenge);
  }

  @PostMapping("/merge/undo")
  KinView separate(Room room, @PathVariable UUID challenge, @Valid @RequestBody ReasonInput input) {
    refuse(merges.separate(find(room, challenge), input.reason()));
    return read(room, challenge);
  }

  @PostMapping("/split")
  @ResponseStatus(HttpStatus.CREATED)
  PartView split(Room room, @PathVariable UUID challenge, @Valid @RequestBody SplitInput input) {
    var whole = find(room, challenge);
    var of = whole.wording();
    var wording = new Wording(input.title(), input.text(), of.basis(), of.source());
    var taken = Objects.requireNonNullElse(input.framings(), List.<UUID>of());
    return switch (splits.split(whole, wording, taken, input.reason())) {
      case Splits.Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Splits.Outcome.Made made -> new PartView(made.part().value());
    };
  }

  private Challenge find(Room room, UUID challenge) {
    return rooms.enter(room, challenge).challenge();
  }

  private static @Nullable UUID value(@Nullable ChallengeId id) {
    return id == null ? null : id.value();
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }
}
