package se.utmana.app.systemmap.leverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.analysis.Analyses;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** The leverage of factors and the chosen points, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/maps/{map}/leverage")
@OpenTo(Audience.SPACE_LEADER)
class LeverApi {

  private final MapRooms rooms;
  private final Analyses analyses;
  private final Levers levers;

  LeverApi(MapRooms rooms, Analyses analyses, Levers levers) {
    this.rooms = rooms;
    this.analyses = analyses;
    this.levers = levers;
  }

  /**
   * A factor as programs read it.
   *
   * @param part what part it plays, by influence and dependence
   * @param influence its share of all indirect influence, 0 to 1
   * @param dependence its share of all indirect dependence, 0 to 1
   * @param betweenness on how many shortest ways between others it lies
   * @param driver in what share of maximum matchings it is a driver, 0 to 1
   * @param certainty the mean confidence of the links from it, 0 to 1
   * @param disputed how many of its links somebody disputes
   * @param chosen the choice that stands
   */
  record LeverageView(
      FactorId factor,
      String part,
      double influence,
      double dependence,
      double betweenness,
      long loops,
      int reach,
      double driver,
      double certainty,
      int disputed,
      @Nullable LeverId chosen) {}

  /** A chosen point as programs read it. */
  record LeverView(LeverId id, FactorId factor, String point, Phrase reason) {}

  /** A choice as programs make it. */
  record ChoiceInput(@NotNull UUID factor, @Nullable String point, @NotNull Phrase reason) {}

  /** Why a choice is taken back. */
  record WithdrawalInput(@NotNull Phrase reason) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<LeverageView> list(Room room, @PathVariable UUID map) {
    var inside = rooms.enter(room, map);
    var analysis = analyses.get(inside.map());
    var standing = levers.standing(inside.map());
    return LeveragePage.of(inside, analysis, standing, Column.INFLUENCE).rows().stream()
        .map(LeverApi::view)
        .toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  LeverView choose(Room room, @PathVariable UUID map, @Valid @RequestBody ChoiceInput input) {
    var inside = rooms.enter(room, map);
    var outcome =
        levers.choose(
            inside.map(),
            new FactorId(input.factor()),
            Objects.requireNonNullElse(input.point(), ""),
            input.reason(),
            false,
            Author.in(room));
    return switch (outcome) {
      case Levers.Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Levers.Outcome.Chosen chosen ->
          new LeverView(
              chosen.lever().id(),
              chosen.lever().factor(),
              chosen.lever().point(),
              chosen.lever().reason());
    };
  }

  @PostMapping("/{lever}/withdraw")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID lever,
      @Valid @RequestBody WithdrawalInput input) {
    var inside = rooms.enter(room, map);
    var found =
        levers
            .find(inside.map(), lever)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    levers
        .withdraw(inside.map(), found.id(), input.reason(), Author.in(room))
        .ifPresent(
            no -> {
              throw new RefusedException(no);
            });
  }

  private static LeverageView view(Row row) {
    var measures = row.measures();
    var lever = row.lever();
    return new LeverageView(
        row.factor().id(),
        row.part().name(),
        measures.influence(),
        measures.dependence(),
        measures.betweenness(),
        measures.loops(),
        measures.reach(),
        measures.driver().share(),
        measures.confidence(),
        row.disputed(),
        lever == null ? null : lever.id());
  }
}
