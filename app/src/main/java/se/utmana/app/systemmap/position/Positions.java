package se.utmana.app.systemmap.position;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountErased;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Member;
import se.utmana.app.space.Members;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.live.Live;

/** How members stand to the links of the maps. */
@Component
public class Positions {

  private final PositionStore store;
  private final Members members;
  private final Actors actors;
  private final Live live;
  private final Clock clock;

  Positions(PositionStore store, Members members, Actors actors, Live live, Clock clock) {
    this.store = store;
    this.members = members;
    this.actors = actors;
    this.live = live;
    this.clock = clock;
  }

  /** How people stand to each link of a map that anybody took a stand on. */
  public Map<LinkId, Tally> tallies(SystemMap map) {
    var byId = new HashMap<UUID, Actor>();
    actors.list(map.space()).forEach(one -> byId.put(one.id().value(), one));
    return store.latest(map).stream()
        .map(row -> position(row, byId.get(row.actor())))
        .collect(
            Collectors.groupingBy(
                Position::link, Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
  }

  /** The positions on one link, those that were taken back left out. */
  public List<Position> of(SystemMap map, LinkId link) {
    return store.latest(map, link).stream()
        .filter(row -> row.stance() != Stance.NONE)
        .map(row -> position(row, actor(map, row.actor())))
        .toList();
  }

  /** What a person said of a link the last time. */
  public Optional<Position> of(SystemMap map, LinkId link, UUID account) {
    return store.latest(map, link).stream()
        .filter(row -> row.holder().equals(account))
        .map(row -> position(row, actor(map, row.actor())))
        .findFirst();
  }

  /** Takes a stand, another one than before, or none any more. */
  @Transactional
  public Optional<Refusal> take(
      SystemMap map, LinkId link, Author author, Stance stance, String reason, String source) {
    var refusal = Position.refusal(stance, reason, source);
    if (refusal.isPresent()) {
      return refusal;
    }
    var holder = author.account() == null ? Ids.random() : author.account();
    var before = of(map, link, holder).map(Position::version).orElse(0);
    var actor = members.find(map.space(), holder).map(Member::actor).orElse(null);
    return add(map, row(link, holder, before + 1, stance, reason, source, actor, author.role()));
  }

  /** Takes in a stand that was taken elsewhere, in a meeting or a demonstration. */
  @Transactional
  public void takeIn(SystemMap map, LinkId link, Actor actor, Stance stance, String reason) {
    add(map, row(link, Ids.random(), 1, stance, reason, "", actor.id(), ""));
  }

  private Optional<Refusal> add(SystemMap map, PositionStore.Row row) {
    if (!store.add(map, row)) {
      return Optional.of(Refusal.of("systemmap.refused.twoTabs"));
    }
    live.publish(map.topic(), "positions", "\"" + row.link() + "\"");
    return Optional.empty();
  }

  private PositionStore.Row row(
      LinkId link,
      UUID holder,
      int version,
      Stance stance,
      String reason,
      String source,
      @Nullable ActorId actor,
      String role) {
    var id = actor == null ? null : actor.value();
    var said = reason.strip();
    return new PositionStore.Row(
        link, holder, version, stance, said, source.strip(), id, role, clock.instant());
  }

  @EventListener
  void on(AccountErased event) {
    store.forget(event.account().value());
  }

  private @Nullable Actor actor(SystemMap map, @Nullable UUID id) {
    return id == null ? null : actors.find(map.space(), new ActorId(id)).orElse(null);
  }

  private static Position position(PositionStore.Row row, @Nullable Actor actor) {
    return new Position(
        row.link(),
        row.holder(),
        row.version(),
        row.stance(),
        row.reason(),
        row.source(),
        actor,
        row.role(),
        row.takenAt());
  }
}
