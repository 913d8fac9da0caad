package se.utmana.app.portfolio;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Member;
import se.utmana.app.space.Members;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Shelf;

/** Gathers what a form in a space can refer to. */
@Component
public class SurroundingsOf {

  /** The kind of a leverage point that a space has chosen. */
  private static final String LEVER = "systemmap.leverage.one";

  private final Challenges challenges;
  private final Actors actors;
  private final Members members;
  private final Accounts accounts;
  private final Shelf shelf;
  private final Assumptions assumptions;

  SurroundingsOf(
      Challenges challenges,
      Actors actors,
      Members members,
      Accounts accounts,
      Shelf shelf,
      Assumptions assumptions) {
    this.challenges = challenges;
    this.actors = actors;
    this.members = members;
    this.accounts = accounts;
    this.shelf = shelf;
    this.assumptions = assumptions;
  }

  public Surroundings room(Room room) {
    var space = room.space().id();
    return new Surroundings(
        challenges.list(space),
        actors.list(space),
        room.isMember() ? people(room) : Map.of(),
        shelf.ofKind(space, LEVER, room.viewer()),
        assumptions.of(room));
  }

  private Map<UUID, String> people(Room room) {
    var ids =
        members.list(room.space().id()).stream().map(Member::account).map(AccountId::new).toList();
    var names = new HashMap<UUID, String>();
    accounts.names(ids).forEach((id, name) -> names.put(id.value(), name));
    return names;
  }
}
