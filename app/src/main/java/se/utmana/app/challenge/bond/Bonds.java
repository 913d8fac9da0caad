package se.utmana.app.challenge.bond;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.space.SpaceChanged;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.CameOf;
import se.utmana.app.thread.Publisher;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The bonds between challenges of different spaces. */
@Component
public class Bonds implements Publisher {

  private static final int REASON_LENGTH = 1000;

  private final BondStore store;
  private final BondFaces faces;
  private final Spaces spaces;
  private final ApplicationEventPublisher events;

  Bonds(BondStore store, BondFaces faces, Spaces spaces, ApplicationEventPublisher events) {
    this.store = store;
    this.faces = faces;
    this.spaces = spaces;
    this.events = events;
  }

  /** Those of a challenge on either side, oldest first, over ones too. */
  public List<Bond> of(Challenge challenge) {
    return store.list(challenge.space()).stream()
        .filter(one -> concerns(one, challenge.space(), challenge.id()))
        .toList();
  }

  /** Those that wait for an answer of the space. */
  public List<Bond> waiting(SpaceId space) {
    return store.list(space).stream()
        .filter(one -> one.state() == Bond.State.ASKED && one.otherSpace().equals(space))
        .toList();
  }

  Optional<Bond> find(Challenge challenge, UUID id) {
    return of(challenge).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Asks the other side whether the challenges hang together, or says why not. */
  @Transactional
  public Optional<Refusal> ask(Challenge one, Challenge other, Bond.Kind kind, Phrase reason) {
    var refusal = refusal(one, other, reason);
    if (refusal.isEmpty()) {
      store.insert(
          new Bond(
              one.space(),
              Ids.next(),
              one.id(),
              other.space(),
              other.id(),
              kind,
              reason,
              Bond.State.ASKED));
    }
    return refusal;
  }

  private Optional<Refusal> refusal(Challenge one, Challenge other, Phrase reason) {
    var bothOpen =
        spaces.list(List.of(one.space(), other.space())).stream()
            .allMatch(space -> space.isPublic());
    if (one.space().equals(other.space()) || !bothOpen) {
      return Optional.of(Refusal.at("address", "challenge.bond.refused.address"));
    }
    var isThere =
        of(one).stream()
            .filter(bond -> !bond.state().isOver())
            .anyMatch(bond -> concerns(bond, other.space(), other.id()));
    if (isThere) {
      return Optional.of(Refusal.at("address", "challenge.bond.refused.twice"));
    }
    return reasonRefusal(reason);
  }

  private static Optional<Refusal> reasonRefusal(Phrase reason) {
    if (reason.isEmpty()) {
      return Optional.of(Refusal.at("reason", "challenge.refused.reason"));
    }
    return reason.byLanguage().values().stream().anyMatch(one -> one.length() > REASON_LENGTH)
        ? Optional.of(Refusal.at("reason", "challenge.refused.long", REASON_LENGTH))
        : Optional.empty();
  }

  /** Accepts, declines or ends a bond in the name of one of its spaces, or says why not. */
  @Transactional
  public Optional<Refusal> say(Bond bond, Bond.State state, SpaceId by, Phrase reason) {
    if (!bond.admits(state, by)) {
      return Optional.of(Refusal.at("reason", "challenge.bond.refused.state"));
    }
    var refusal = state == Bond.State.ACCEPTED ? Optional.<Refusal>empty() : reasonRefusal(reason);
    if (refusal.isEmpty()) {
      store.say(bond, state, by, reason);
      var now = in(bond, state);
      faces.refresh(now);
      if (state == Bond.State.ACCEPTED) {
        tell(now.space(), now.challenge(), now);
        tell(now.otherSpace(), now.otherChallenge(), now);
      }
    }
    return refusal;
  }

  private void tell(SpaceId space, ChallengeId challenge, Bond bond) {
    events.publishEvent(
        new CameOf(
            space, challenge.value(), "challenge.bond.made", bond.id(), bond.reason(), false));
  }

  /** A space that closes takes its challenges out of the threads of others at once. */
  @EventListener
  @Transactional
  public void on(SpaceChanged event) {
    store.list(event.space().id()).stream()
        .filter(one -> one.state() == Bond.State.ACCEPTED)
        .forEach(faces::refresh);
  }

  @Override
  public void publishAll(SpaceId space) {
    store.list(space).stream()
        .filter(one -> one.state() == Bond.State.ACCEPTED)
        .forEach(one -> faces.show(one, space));
  }

  @Override
  public void linkAll(SpaceId space) {
    store.list(space).stream()
        .filter(one -> one.state() == Bond.State.ACCEPTED)
        .forEach(faces::tie);
  }

  private static boolean concerns(Bond bond, SpaceId space, ChallengeId challenge) {
    return (bond.space().equals(space) && bond.challenge().equals(challenge))
        || (bond.otherSpace().equals(space) && bond.otherChallenge().equals(challenge));
  }

  private static Bond in(Bond bond, Bond.State state) {
    return new Bond(
        bond.space(),
        bond.id(),
        bond.challenge(),
        bond.otherSpace(),
        bond.otherChallenge(),
        bond.kind(),
        bond.reason(),
        state);
  }
}
