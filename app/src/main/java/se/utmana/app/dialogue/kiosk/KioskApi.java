package se.utmana.app.dialogue.kiosk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.RefusedException;

/** Shared tablets for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/dialogues/{dialogue}/kiosks")
@OpenTo(Audience.SPACE_LEADER)
class KioskApi {

  private final Leading leading;
  private final Kiosks kiosks;

  KioskApi(Leading leading, Kiosks kiosks) {
    this.leading = leading;
    this.kiosks = kiosks;
  }

  record KioskInput(@NotBlank @Size(max = Kiosk.LONGEST_PLACE) String place) {}

  /** A tablet as programs read it; closedOn is null while it is open. */
  record KioskJson(UUID id, String place, LocalDate openedOn, @Nullable LocalDate closedOn) {

    static KioskJson of(Kiosk kiosk) {
      return new KioskJson(kiosk.id(), kiosk.place(), kiosk.openedOn(), kiosk.closedOn());
    }
  }

  /** The address of a new kiosk, told this once. */
  record KioskAddress(String path) {}

  @GetMapping
  List<KioskJson> list(Room room, @PathVariable UUID dialogue) {
    return kiosks.list(leading.find(room, dialogue).id()).stream().map(KioskJson::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  KioskAddress open(Room room, @PathVariable UUID dialogue, @Valid @RequestBody KioskInput input) {
    var found = leading.find(room, dialogue);
    found
        .refusalOfSharedBallots()
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return new KioskAddress(kiosks.open(found, input.place(), Leading.role(room)).path());
  }

  @DeleteMapping("/{kiosk}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(Room room, @PathVariable UUID dialogue, @PathVariable UUID kiosk) {
    var found = leading.find(room, dialogue);
    var one =
        kiosks
            .find(found.id(), kiosk)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    kiosks.close(one, Leading.role(room));
  }
}
