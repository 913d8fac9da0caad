package se.utmana.app.trust.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.WaveDraft;
import se.utmana.app.trust.WaveState;
import se.utmana.app.trust.answer.Key;
import se.utmana.app.trust.answer.Openings;
import se.utmana.app.trust.result.Closings;
import se.utmana.app.trust.result.TrustOutcome;
import se.utmana.app.trust.result.TrustOutcomes;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** The trust waves of a space, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/trust")
@OpenTo(Audience.SPACE_LEADER)
class TrustWaveApi {

  private final TrustWaves waves;
  private final WaveRooms rooms;
  private final Openings openings;
  private final Closings closings;
  private final TrustOutcomes outcomes;

  TrustWaveApi(
      TrustWaves waves,
      WaveRooms rooms,
      Openings openings,
      Closings closings,
      TrustOutcomes outcomes) {
    this.waves = waves;
    this.rooms = rooms;
    this.openings = openings;
    this.closings = closings;
    this.outcomes = outcomes;
  }

  /** A wave as programs read it. */
  record WaveView(
      UUID id,
      Phrase title,
      WaveState state,
      LocalDate opensOn,
      LocalDate closesOn,
      Set<Role> roles,
      Map<TrustItem, Phrase> wordings,
      boolean illustrative,
      int mailed,
      int printed) {

    static WaveView of(TrustWave one) {
      var draft = one.draft();
      return new WaveView(
          one.id().value(),
          one.title(),
          one.state(),
          draft.opensOn(),
          draft.closesOn(),
          draft.roles(),
          draft.wordings(),
          draft.illustrative(),
          one.mailed(),
          one.printed());
    }
  }

  /**
   * A wave as programs plan it.
   *
   * @param wordings what items ask; those left out ask in the words of the code list
   */
  record WaveInput(
      @NotNull Phrase title,
      @NotNull LocalDate opensOn,
      @NotNull LocalDate closesOn,
      @NotNull Set<Role> roles,
      @Nullable Map<TrustItem, Phrase> wordings) {

    WaveDraft draft() {
      var words = WaveDraft.ordinaryWordings();
      if (wordings != null) {
        words.putAll(wordings);
      }
      return new WaveDraft(title, opensOn, closesOn, roles, words, false);
    }
  }

  /** What a wave said, with the digest that it was frozen under. */
  record OutcomeView(UUID wave, TrustOutcome outcome, String digest, LocalDate drawnOn) {}

  record SlipsInput(@NotNull Integer count) {}

  /** Keys to hand out; they are shown this once. */
  record SlipsView(List<String> keys) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<WaveView> list(Room room) {
    return waves.list(room.space().id()).stream()
        .filter(wave -> WaveRooms.isShown(room, wave))
        .map(WaveView::of)
        .toList();
  }

  @GetMapping("/{wave}")
  @OpenTo(Audience.SPACE_VISITOR)
  WaveView read(Room room, @PathVariable UUID wave) {
    return WaveView.of(rooms.find(room, wave));
  }

  @GetMapping("/{wave}/outcome")
  @OpenTo(Audience.SPACE_VISITOR)
  OutcomeView outcome(Room room, @PathVariable UUID wave) {
    return outcomes
        .find(rooms.find(room, wave).id())
        .map(one -> new OutcomeView(one.wave(), one.outcome(), one.digest(), one.drawnOn()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping
  ResponseEntity<WaveView> plan(Room room, @Valid @RequestBody WaveInput input) {
    return switch (waves.plan(room.space().id(), input.draft())) {
      case TrustWaves.Planned.Refused no -> throw new RefusedException(no.refusal());
      case TrustWaves.Planned.Made made ->
          ResponseEntity.created(URI.create("/api/v1" + room.path(made.wave().path())))
              .body(WaveView.of(made.wave()));
    };
  }

  @PutMapping("/{wave}")
  WaveView change(Room room, @PathVariable UUID wave, @Valid @RequestBody WaveInput input) {
    return done(waves.change(rooms.find(room, wave).id(), input.draft()), room, wave);
  }

  @PostMapping("/{wave}/open")
  WaveView open(Room room, @PathVariable UUID wave) {
    return done(openings.open(rooms.find(room, wave), room.space()), room, wave);
  }

  @PostMapping("/{wave}/drop")
  WaveView drop(Room room, @PathVariable UUID wave) {
    return done(waves.drop(rooms.find(room, wave).id()), room, wave);
  }

  @PostMapping("/{wave}/close")
  WaveView close(Room room, @PathVariable UUID wave) {
    return done(closings.close(rooms.find(room, wave).id()), room, wave);
  }

  @PostMapping("/{wave}/slips")
  @OwnTransactions
  SlipsView slips(Room room, @PathVariable UUID wave, @Valid @RequestBody SlipsInput input) {
    var keys = openings.print(rooms.find(room, wave), input.count());
    if (keys.isEmpty()) {
      throw new RefusedException(Refusal.at("count", "trust.refused.slips", Openings.MOST_SLIPS));
    }
    return new SlipsView(keys.stream().map(Key::spoken).toList());
  }

  private WaveView done(Optional<Refusal> refusal, Room room, UUID wave) {
    refusal.ifPresent(
        no -> {
          throw new RefusedException(no);
        });
    return read(room, wave);
  }
}
