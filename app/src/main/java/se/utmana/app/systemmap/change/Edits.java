package se.utmana.app.systemmap.change;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.systemmap.Elements;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.web.Refusal;

/** Changes maps, command by command; see decision 0103. */
@Component
public class Edits {

  /** The most factors and links that a map holds together. */
  public static final int MOST_ELEMENTS = 12_000;

  private final SystemMaps maps;
  private final Elements elements;
  private final ChangeLog log;
  private final Told told;
  private final Clock clock;

  Edits(SystemMaps maps, Elements elements, ChangeLog log, Told told, Clock clock) {
    this.maps = maps;
    this.elements = elements;
    this.log = log;
    this.told = told;
    this.clock = clock;
  }

  /** Carries out all of the commands at one stroke, or none of them. */
  @Transactional
  public Outcome apply(SystemMap map, Author author, List<Command> commands) {
    var held = maps.hold(map);
    var draft = draft(held, author, null);
    var performance = new Performance(draft, held, author, log);
    for (var command : commands) {
      var no = performance.perform(command);
      if (no.isPresent()) {
        return new Outcome.Refused(no.get());
      }
    }
    if (!performance.clashes().isEmpty()) {
      return new Outcome.Clashed(performance.clashes());
    }
    var refusal = draft.refusal().or(() -> refusalOfSize(held, commands));
    return refusal.isPresent() ? new Outcome.Refused(refusal.get()) : finish(held, draft);
  }

  /**
   * Takes back the latest of what a person did that can still be taken back. What others have
   * written since stays as they wrote it.
   */
  @Transactional
  public Outcome undo(SystemMap map, Author author) {
    var held = maps.hold(map);
    var done = log.doneBy(held, Objects.requireNonNull(author.account()));
    for (var act : done.stream().map(Change::act).distinct().toList()) {
      var draft = draft(held, author, act);
      done.stream().filter(one -> one.act() == act).forEach(one -> Reversal.of(one, draft));
      if (!draft.stroke().isEmpty() && draft.refusal().isEmpty()) {
        return finish(held, draft);
      }
    }
    return Outcome.no("systemmap.refused.undo");
  }

  private Optional<Refusal> refusalOfSize(SystemMap held, List<Command> commands) {
    var more = commands.stream().filter(Command.Add.class::isInstance).count();
    return more > 0 && elements.count(held) + more > MOST_ELEMENTS
        ? Optional.of(Refusal.of("systemmap.refused.large", MOST_ELEMENTS))
        : Optional.empty();
  }

  private Outcome finish(SystemMap held, Draft draft) {
    var stroke = draft.stroke();
    if (!stroke.isEmpty()) {
      draft.store();
      stroke.changes().forEach(one -> log.append(held, one));
      maps.countTo(held, stroke.number());
      told.of(held, stroke);
    }
    return new Outcome.Done(stroke.number(), stroke.changes());
  }

  private Draft draft(SystemMap held, Author author, @Nullable Integer undoes) {
    return new Draft(held, elements, new Stroke(held, author, undoes, clock.instant()));
  }
}
