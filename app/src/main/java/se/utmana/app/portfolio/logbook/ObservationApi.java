package se.utmana.app.portfolio.logbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.observation.Insight;
import se.utmana.app.portfolio.observation.Insights;
import se.utmana.app.portfolio.observation.Media;
import se.utmana.app.portfolio.observation.Observation;
import se.utmana.app.portfolio.observation.ObservationDraft;
import se.utmana.app.portfolio.observation.Observations;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Texts;

/** Observations and insights for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/expeditions/{expedition}")
@OpenTo(Audience.SPACE_MEMBER)
class ObservationApi {

  private final Expeditions expeditions;
  private final Observations observations;
  private final Insights insights;

  ObservationApi(Expeditions expeditions, Observations observations, Insights insights) {
    this.expeditions = expeditions;
    this.observations = observations;
    this.insights = insights;
  }

  /**
   * An observation as programs send it.
   *
   * @param key made by the sender: what is sent twice with it is stored once
   */
  record ObservationInput(
      int stop, @NotNull Phrase text, @NotNull LocalDate seenOn, @NotNull String key) {}

  /** An insight as programs send it. */
  record InsightInput(
      @NotNull Phrase text, @Nullable Phrase surprise, @NotNull List<@NotNull UUID> observations) {}

  @GetMapping("/observations")
  @OpenTo(Audience.SPACE_VISITOR)
  List<Observation> list(Room room, @PathVariable UUID expedition) {
    var found = expeditions.enter(room.space().id(), expedition);
    return observations.list(found.space(), expedition);
  }

  @PostMapping("/observations")
  List<Observation> note(
      Room room, @PathVariable UUID expedition, @Valid @RequestBody ObservationInput input) {
    note(room, expedition, input, null);
    return list(room, expedition);
  }

  /** With a photo or a voice note. */
  @PostMapping("/observations/files")
  List<Observation> noteWithFile(
      Room room,
      @PathVariable UUID expedition,
      @RequestParam int stop,
      @RequestParam(defaultValue = "") String text,
      @RequestParam LocalDate seenOn,
      @RequestParam String key,
      @RequestParam MultipartFile file,
      Texts texts)
      throws IOException {
    var input = new ObservationInput(stop, Phrase.of(texts.language(), text), seenOn, key);
    switch (Media.take(file.getBytes())) {
      case Media.Taken.Refused refused -> throw new RefusedException(refused.refusal());
      case Media.Taken.Clean clean -> note(room, expedition, input, clean.media());
    }
    return list(room, expedition);
  }

  @GetMapping("/insights")
  @OpenTo(Audience.SPACE_VISITOR)
  List<Insight> understood(Room room, @PathVariable UUID expedition) {
    var found = expeditions.enter(room.space().id(), expedition);
    return insights.list(found.space(), expedition);
  }

  @PostMapping("/insights")
  Insight understand(
      Room room, @PathVariable UUID expedition, @Valid @RequestBody InsightInput input) {
    var found = expeditions.enter(room.space().id(), expedition);
    var surprise = input.surprise() == null ? Phrase.EMPTY : input.surprise();
    var role = Objects.requireNonNull(room.role());
    return switch (insights.write(found, input.text(), surprise, input.observations(), role)) {
      case Insights.Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Insights.Outcome.Written written -> written.insight();
    };
  }

  private void note(Room room, UUID expedition, ObservationInput input, @Nullable Media media) {
    var found = expeditions.enter(room.space().id(), expedition);
    var account = room.viewer().requireAccount();
    var draft =
        new ObservationDraft(
            input.stop(), input.text(), input.seenOn(), media, account, input.key());
    Said.orRefuse(observations.note(found, draft));
  }
}
