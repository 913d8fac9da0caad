package se.utmana.app.systemmap.editor;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Members;
import se.utmana.app.space.Room;

/** Knows who may go on reading what happens on a map: members who are still signed in. */
@Component
class Readers {

  /** With a beat every four seconds a stream ends within five of its right. */
  private static final Duration REMEMBERED = Duration.ofSeconds(1);

  private final Members members;
  private final SessionRepository<?> sessions;

  Readers(Members members, SessionRepository<?> sessions) {
    this.members = members;
    this.sessions = sessions;
  }

  /**
   * Asked before every event, of which there can be many a second: a yes is good for a moment.
   *
   * @param session of whoever reads, null for a program with a token
   */
  BooleanSupplier mayRead(Room room, @Nullable HttpSession session) {
    var space = room.space().id();
    var account = room.viewer().requireAccount();
    var id = session == null ? null : session.getId();
    var askedAt = new AtomicLong(System.nanoTime() - REMEMBERED.toNanos());
    return () -> {
      if (System.nanoTime() - askedAt.get() < REMEMBERED.toNanos()) {
        return true;
      }
      askedAt.set(System.nanoTime());
      return members.find(space, account).isPresent()
          && (id == null || sessions.findById(id) != null);
    };
  }
}
