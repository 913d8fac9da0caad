package se.utmana.app.challenge.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** The criteria of a space, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/challenges/criteria")
@OpenTo(Audience.SPACE_LEADER)
class YardstickApi {

  private final Yardsticks yardsticks;

  YardstickApi(Yardsticks yardsticks) {
    this.yardsticks = yardsticks;
  }

  /**
   * A criterion as programs read it.
   *
   * @param weight what it weighs in this space, null when it is not in use
   * @param basis what the criterion builds on
   */
  record CriterionJson(
      Criterion criterion,
      String code,
      Phrase name,
      Phrase question,
      Phrase bottom,
      Phrase top,
      boolean gate,
      @Nullable Double weight,
      String basis) {}

  /** The criteria in use with their weights; those left out are not used. */
  record Written(@NotNull Map<Criterion, @NotNull Double> weights) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<CriterionJson> list(Room room) {
    var weights = yardsticks.of(room.space().id()).weights();
    return Stream.of(Criterion.values())
        .map(
            one ->
                new CriterionJson(
                    one,
                    one.code(),
                    one.label(),
                    one.question(),
                    one.bottom(),
                    one.top(),
                    one.isGate(),
                    weights.get(one),
                    one.basis()))
        .toList();
  }

  @PutMapping
  List<CriterionJson> choose(Room room, @Valid @RequestBody Written written) {
    yardsticks
        .set(room.space().id(), new Yardstick(written.weights()))
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return list(room);
  }
}
