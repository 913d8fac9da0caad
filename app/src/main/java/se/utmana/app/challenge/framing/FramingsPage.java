package se.utmana.app.challenge.framing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.thread.Face;
import se.utmana.app.web.Page;

/**
 * The framings of a challenge, side by side.
 *
 * @param taken those of challenges that went up in this one
 * @param heard where framings were heard, by the identity of the record; only what the viewer sees
 */
record FramingsPage(
    ChallengeRoom inside, List<Framing> framings, List<Taken> taken, Map<UUID, Face> heard)
    implements Page {

  /** The framings of a challenge that went up in this one. */
  record Taken(Challenge challenge, List<Framing> framings) {}

  List<Framing> standing() {
    return framings.stream().filter(one -> !one.removed()).toList();
  }

  /** What was put aside, for those who may bring it back. */
  List<Framing> removed() {
    return inside.room().isLeader()
        ? framings.stream().filter(Framing::removed).toList()
        : List.of();
  }

  Optional<Face> heard(Framing framing) {
    return Optional.ofNullable(framing.voicedBy().record()).map(heard::get);
  }

  /** The address of a record. */
  String href(Face face) {
    return face.path().startsWith("/") ? face.path() : inside.room().path(face.path());
  }
}
