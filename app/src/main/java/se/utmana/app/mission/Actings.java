package se.utmana.app.mission;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Members;
import se.utmana.app.space.Room;

/** Finds in which role and for which organisation the viewer of a space acts. */
@Component
public class Actings {

  private final Members members;

  Actings(Members members) {
    this.members = members;
  }

  /** Of a member whom the gate has let through. */
  public Acting of(Room room) {
    return find(room).orElseThrow();
  }

  /** Nothing for a visitor. */
  public Optional<Acting> find(Room room) {
    var account = room.viewer().account();
    return account == null
        ? Optional.empty()
        : members.find(room.space().id(), account).map(Acting::of);
  }
}
