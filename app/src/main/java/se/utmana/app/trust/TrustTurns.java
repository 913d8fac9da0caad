package se.utmana.app.trust;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Waits;
import se.utmana.app.web.Viewer;

/** Open waves wait for those who are invited until they close: nobody knows who has answered. */
@Component
class TrustTurns implements Waits {

  private final Spaces spaces;
  private final TrustWaves waves;

  TrustTurns(Spaces spaces, TrustWaves waves) {
    this.spaces = spaces;
    this.waves = waves;
  }

  @Override
  public List<Waiting> of(Viewer viewer) {
    return spaces.listVisibleTo(viewer).stream()
        .filter(Room::isMember)
        .flatMap(this::waiting)
        .toList();
  }

  private Stream<Waiting> waiting(Room room) {
    return waves.list(room.space().id()).stream()
        .filter(wave -> wave.refusal(waves.today()).isEmpty())
        .filter(wave -> wave.draft().roles().contains(room.role()))
        .map(
            wave ->
                new Waiting(
                    "trust.turn.answer",
                    1,
                    wave.title(),
                    room.space().name(),
                    room.path(wave.path())));
  }
}
