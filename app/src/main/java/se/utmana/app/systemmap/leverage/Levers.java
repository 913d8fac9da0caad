package se.utmana.app.systemmap.leverage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;
import se.utmana.app.systemmap.Elements;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The factors that spaces have chosen to act on. */
@Component
public class Levers implements OwnData {

  private final LeverStore store;
  private final LeverFaces faces;
  private final Elements elements;
  private final Clock clock;

  Levers(LeverStore store, LeverFaces faces, Elements elements, Clock clock) {
    this.store = store;
    this.faces = faces;
    this.elements = elements;
    this.clock = clock;
  }

  /** Every choice that was made on a map, oldest first, those that were taken back too. */
  public List<Lever> list(SystemMap map) {
    return store.list(map);
  }

  /** The choices that stand. */
  public List<Lever> standing(SystemMap map) {
    return list(map).stream().filter(Lever::stands).toList();
  }

  Optional<Lever> find(SystemMap map, UUID id) {
    return store.find(map, id);
  }

  /** What became of a choice. */
  public sealed interface Outcome {

    record Chosen(Lever lever) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /**
   * Chooses a factor that stands on the map.
   *
   * @param point the code of what kind of leverage it is, may be empty
   */
  @Transactional
  public Outcome choose(
      SystemMap map, FactorId factor, String point, Phrase reason, boolean invented, Author by) {
    var refusal =
        Lever.refusal(reason)
            .or(
                () ->
                    point.isEmpty() || !Points.name(point).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Refusal.at("point", "systemmap.refused.value")));
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    var there = elements.find(map, factor.value());
    if (there.isEmpty() || there.get().removed() || there.get().isLink()) {
      return new Outcome.Refused(Refusal.at("factor", "systemmap.refused.gone"));
    }
    var now = clock.instant();
    var lever = new Lever(LeverId.next(), factor, point, reason, invented, by, now, null);
    if (!store.add(map, lever)) {
      return new Outcome.Refused(Refusal.at("factor", "systemmap.refused.chosenTwice"));
    }
    faces.show(map, lever);
    faces.tie(map, lever);
    return new Outcome.Chosen(lever);
  }

  /** Takes a choice back; what is tried there stays, and its place in the portfolio is open. */
  @Transactional
  public Optional<Refusal> withdraw(SystemMap map, LeverId id, Phrase reason, Author by) {
    var refusal = Lever.refusal(reason);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!store.withdraw(map, id, new Lever.Withdrawal(reason, by, clock.instant()))) {
      return Optional.of(Refusal.at("reason", "systemmap.refused.withdrawnTwice"));
    }
    faces.withdraw(map, id, reason);
    return Optional.empty();
  }

  @Override
  public String section() {
    return "leveragePoints";
  }

  @Override
  public Object of(AccountId account) {
    return store.ofPerson(account.value());
  }

  @EventListener
  void on(AccountErased event) {
    store.forget(event.account().value());
  }
}
