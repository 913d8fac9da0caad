package se.utmana.app.challenge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Slice;

/** Challenges for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/challenges")
@OpenTo(Audience.SPACE_LEADER)
class ChallengeApi {

  private static final UUID FIRST = new UUID(0, 0);

  private final Challenges challenges;

  ChallengeApi(Challenges challenges) {
    this.challenges = challenges;
  }

  /** A challenge as programs read it. */
  record ChallengeView(
      UUID id,
      Phrase title,
      Phrase text,
      Basis basis,
      String source,
      Stage stage,
      int version,
      Instant writtenAt) {

    static ChallengeView of(Challenge one) {
      var wording = one.wording();
      return new ChallengeView(
          one.id().value(),
          wording.title(),
          wording.text(),
          wording.basis(),
          wording.source(),
          one.stage(),
          one.version(),
          one.writtenAt());
    }
  }

  /**
   * A challenge as programs write it.
   *
   * @param version the one that was read before writing anew; not used for a new challenge
   */
  record ChallengeInput(
      @NotNull Phrase title,
      @NotNull Phrase text,
      @NotNull Basis basis,
      @Nullable String source,
      @Nullable Integer version) {

    /** A wording that can stand; otherwise the program is told why it cannot. */
    Wording requireWording() {
      var wording = new Wording(title, text, basis, source == null ? "" : source);
      refuse(wording.refusal());
      return wording;
    }
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  Slice<ChallengeView> list(
      Room room,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    var rows = Slice.limit(limit);
    var from = new ChallengeId(after == null ? FIRST : after);
    var read = challenges.listAfter(room.space().id(), from, rows + 1);
    return Slice.of(read, rows, one -> one.id().toString()).map(ChallengeView::of);
  }

  @GetMapping("/{challenge}")
  @OpenTo(Audience.SPACE_VISITOR)
  ChallengeView read(Room room, @PathVariable UUID challenge) {
    return ChallengeView.of(find(room, challenge));
  }

  @PostMapping
  ResponseEntity<ChallengeView> open(Room room, @Valid @RequestBody ChallengeInput input) {
    var id = challenges.open(room.space().id(), input.requireWording());
    var path = URI.create("/api/v1" + room.path("challenges/" + id));
    return ResponseEntity.created(path).body(read(room, id.value()));
  }

  @PutMapping("/{challenge}")
  ChallengeView rewrite(
      Room room, @PathVariable UUID challenge, @Valid @RequestBody ChallengeInput input) {
    var found = find(room, challenge);
    var wording = input.requireWording();
    var version = input.version() == null ? found.version() : input.version();
    refuse(challenges.rewrite(found.at(version), wording));
    return read(room, challenge);
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }

  /** Another space's challenge answers like one that does not exist. */
  private Challenge find(Room room, UUID challenge) {
    return challenges
        .find(room.space().id(), new ChallengeId(challenge))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
