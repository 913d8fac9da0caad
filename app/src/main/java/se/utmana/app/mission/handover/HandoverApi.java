package se.utmana.app.mission.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.mission.Refusals;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** Handovers, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/handovers")
@OpenTo(Audience.SPACE_VISITOR)
class HandoverApi {

  private final Handovers handovers;
  private final HandoverDesk desk;

  HandoverApi(Handovers handovers, HandoverDesk desk) {
    this.handovers = handovers;
    this.desk = desk;
  }

  /**
   * A handover as programs read it.
   *
   * @param snapshot the text that the digest is of, null until it is frozen
   */
  record HandoverView(
      UUID id,
      LocalDate election,
      HandoverState state,
      Phrase words,
      Phrase receiver,
      @Nullable String digest,
      @Nullable String snapshot) {

    static HandoverView of(Handover one) {
      var frozen = one.frozen();
      return new HandoverView(
          one.id(),
          one.election(),
          one.state(),
          one.words(),
          one.receiver(),
          frozen == null ? null : frozen.digest(),
          frozen == null ? null : frozen.text());
    }
  }

  record CollectInput(@NotNull LocalDate election) {}

  /** What is said: words, a receiver or how it was received. */
  record SaidInput(@NotNull Phrase text) {}

  @GetMapping
  List<HandoverView> list(Room room) {
    return handovers.list(room.space().id()).stream().map(HandoverView::of).toList();
  }

  @GetMapping("/{handover}")
  HandoverView read(Room room, @PathVariable UUID handover) {
    return HandoverView.of(desk.find(room, handover));
  }

  @PostMapping
  @OpenTo(Audience.SPACE_LEADER)
  List<HandoverView> collect(Room room, @Valid @RequestBody CollectInput input) {
    Refusals.refuse(handovers.collect(room.space().id(), input.election()));
    return list(room);
  }

  @PostMapping("/{handover}/words")
  @OpenTo(Audience.SPACE_LEADER)
  HandoverView write(Room room, @PathVariable UUID handover, @Valid @RequestBody SaidInput input) {
    Refusals.refuse(handovers.write(desk.find(room, handover), input.text()));
    return read(room, handover);
  }

  @PostMapping("/{handover}/freeze")
  @OpenTo(Audience.SPACE_LEADER)
  HandoverView freeze(Room room, @PathVariable UUID handover) {
    Refusals.refuse(handovers.freeze(desk.find(room, handover)));
    return read(room, handover);
  }

  @PostMapping("/{handover}/present")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  HandoverView present(
      Room room, @PathVariable UUID handover, @Valid @RequestBody SaidInput input) {
    var account = room.viewer().requireAccount();
    Refusals.refuse(
        handovers.present(desk.find(room, handover), Role.COMMISSIONER, input.text(), account));
    return read(room, handover);
  }

  @PostMapping("/{handover}/receive")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  HandoverView receive(
      Room room, @PathVariable UUID handover, @Valid @RequestBody SaidInput input) {
    var account = room.viewer().requireAccount();
    Refusals.refuse(
        handovers.receive(desk.find(room, handover), Role.COMMISSIONER, input.text(), account));
    return read(room, handover);
  }
}
