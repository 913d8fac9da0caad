package se.utmana.app.dialogue.count;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.hands.HandCount;
import se.utmana.app.dialogue.hands.HandCounts;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Ids;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.RefusedException;

/** Counted hands for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/dialogues/{dialogue}/hand-counts")
@OpenTo(Audience.SPACE_LEADER)
class HandCountApi {

  private static final int MOST_LINES = 1000;

  private final Leading leading;
  private final HandCounts counts;

  HandCountApi(Leading leading, HandCounts counts) {
    this.leading = leading;
    this.counts = counts;
  }

  /** The hands that were raised for a statement. */
  record LineInput(
      @Min(0) int statement,
      @Min(0) @Max(HandCount.MOST_HANDS) int agree,
      @Min(0) @Max(HandCount.MOST_HANDS) int disagree,
      @Min(0) @Max(HandCount.MOST_HANDS) int pass) {

    HandCount.Line line() {
      return new HandCount.Line(statement, agree, disagree, pass);
    }
  }

  /** A count with a line for each statement that was asked. */
  record CountInput(
      @NotBlank @Size(max = HandCount.LONGEST_PLACE) String place,
      @NotNull LocalDate heldOn,
      @NotNull @Size(max = MOST_LINES) List<@Valid LineInput> lines) {

    HandCount count(UUID id) {
      return new HandCount(id, place, heldOn, lines.stream().map(LineInput::line).toList());
    }
  }

  @GetMapping
  List<HandCount> list(Room room, @PathVariable UUID dialogue) {
    return counts.list(leading.find(room, dialogue).id());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  HandCount add(Room room, @PathVariable UUID dialogue, @Valid @RequestBody CountInput input) {
    return put(room, dialogue, input.count(Ids.next()));
  }

  @PutMapping("/{count}")
  HandCount change(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable UUID count,
      @Valid @RequestBody CountInput input) {
    find(room, dialogue, count);
    return put(room, dialogue, input.count(count));
  }

  @DeleteMapping("/{count}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Room room, @PathVariable UUID dialogue, @PathVariable UUID count) {
    var found = find(room, dialogue, count);
    counts.remove(leading.find(room, dialogue).id(), found, Leading.role(room));
  }

  private HandCount put(Room room, UUID dialogue, HandCount count) {
    counts
        .put(leading.find(room, dialogue), count, Leading.role(room))
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return count;
  }

  private HandCount find(Room room, UUID dialogue, UUID count) {
    return counts
        .find(leading.find(room, dialogue).id(), count)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
