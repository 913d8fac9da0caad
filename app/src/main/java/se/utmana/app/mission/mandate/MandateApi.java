package se.utmana.app.mission.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Refusals;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** The mandates of the organisations of a space, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/mandates")
@OpenTo(Audience.SPACE_VISITOR)
class MandateApi {

  private final Mandates mandates;

  MandateApi(Mandates mandates) {
    this.mandates = mandates;
  }

  /** A mandate as programs read it. */
  record MandateView(
      UUID id,
      UUID actor,
      MandateType type,
      int hardness,
      Phrase scope,
      String reference,
      LocalDate from,
      @Nullable LocalDate until,
      Basis basis) {

    static MandateView of(Mandate one) {
      return new MandateView(
          one.id(),
          one.actor().value(),
          one.type(),
          one.type().hardness(),
          one.scope(),
          one.reference(),
          one.from(),
          one.until(),
          one.basis());
    }
  }

  /** A mandate as programs write it. */
  record MandateInput(
      @NotNull UUID actor,
      @NotNull MandateType type,
      @NotNull Phrase scope,
      @NotNull String reference,
      @NotNull LocalDate from,
      @Nullable LocalDate until,
      @NotNull Basis basis) {

    Mandate mandate(UUID id) {
      return new Mandate(id, new ActorId(actor), type, scope, reference, from, until, basis);
    }
  }

  @GetMapping
  List<MandateView> list(Room room) {
    return mandates.list(room.space().id()).stream().map(MandateView::of).toList();
  }

  /** Writes a mandate under an identity that the program chooses. */
  @PutMapping("/{mandate}")
  @OpenTo(Audience.SPACE_LEADER)
  MandateView put(Room room, @PathVariable UUID mandate, @Valid @RequestBody MandateInput input) {
    var written = input.mandate(mandate);
    Refusals.refuse(mandates.put(room.space().id(), written));
    return MandateView.of(written);
  }
}
