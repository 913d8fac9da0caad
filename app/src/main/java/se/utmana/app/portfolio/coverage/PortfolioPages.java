package se.utmana.app.portfolio.coverage;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import se.utmana.app.portfolio.Entry;
import se.utmana.app.portfolio.Portfolio;
import se.utmana.app.portfolio.SurroundingsOf;
import se.utmana.app.portfolio.experiment.ExperimentState;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The first page of a portfolio. */
@Controller
@OpenTo(Audience.SPACE_VISITOR)
class PortfolioPages {

  private final Portfolio portfolio;
  private final Experiments experiments;
  private final SurroundingsOf around;

  PortfolioPages(Portfolio portfolio, Experiments experiments, SurroundingsOf around) {
    this.portfolio = portfolio;
    this.experiments = experiments;
    this.around = around;
  }

  /** A portfolio as programs read it. */
  record PortfolioView(List<Entry> entries, List<RowView> coverage, List<UUID> untested) {}

  /** A place of the matrix as programs read it. */
  record RowView(
      @Nullable UUID lever,
      @Nullable UUID challenge,
      boolean hole,
      boolean crowded,
      boolean opposed) {}

  @GetMapping("/spaces/{space}/portfolio")
  PortfolioPage read(Room room) {
    var entries = portfolio.list(room);
    return new PortfolioPage(room, entries, coverage(room, entries));
  }

  @GetMapping("/api/v1/spaces/{space}/portfolio")
  @ResponseBody
  PortfolioView json(Room room) {
    var entries = portfolio.list(room);
    var coverage = coverage(room, entries);
    var rows =
        coverage.rows().stream()
            .map(
                one ->
                    new RowView(
                        one.lever(),
                        one.challenge(),
                        one.isHole(),
                        one.isCrowded(),
                        one.isOpposed()))
            .toList();
    var untested = coverage.untested().stream().map(one -> one.link()).toList();
    return new PortfolioView(entries, rows, untested);
  }

  private Coverage coverage(Room room, List<Entry> entries) {
    var tested =
        experiments.list(room.space().id()).stream()
            .filter(one -> one.state() != ExperimentState.DROPPED)
            .map(one -> one.design().prediction().assumption())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return Coverage.of(room, entries, around.room(room), tested);
  }
}
