package se.utmana.app.challenge.framing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The framings of the challenges. */
@Component
public class Framings {

  private final FramingStore store;
  private final Actors actors;
  private final Links links;
  private final FramingFaces faces;
  private final Clock clock;

  Framings(FramingStore store, Actors actors, Links links, FramingFaces faces, Clock clock) {
    this.store = store;
    this.actors = actors;
    this.links = links;
    this.faces = faces;
    this.clock = clock;
  }

  /** The framings of a challenge, oldest first, those that were put aside too. */
  public List<Framing> list(Challenge challenge) {
    return store.list(challenge).stream().map(row -> framing(challenge, row)).toList();
  }

  /** The versions of one framing, newest first; none when there is no such framing. */
  public List<Framing> versions(Challenge challenge, UUID id) {
    return store.versions(challenge, id).stream().map(row -> framing(challenge, row)).toList();
  }

  /**
   * Adds a framing. One that was heard in a dialogue is linked with what was said there, so that
   * whoever said it is told.
   *
   * @param madeBy the key of the role of whoever adds it, never a person
   */
  @Transactional
  public Optional<Refusal> add(
      Challenge challenge, Phrase text, Framing.VoicedBy voicedBy, String madeBy) {
    var refusal = Framing.refusal(text, voicedBy);
    if (refusal.isPresent()) {
      return refusal;
    }
    var row = row(Ids.next(), 1, text, voicedBy);
    store.open(challenge, row);
    store.add(challenge, row);
    faces.put(challenge, row.id(), text);
    if (voicedBy.record() != null) {
      tie(challenge, voicedBy.record(), text, madeBy);
    }
    return Optional.empty();
  }

  /** Writes a framing anew; where it was heard stays as it is. */
  @Transactional
  public Optional<Refusal> rewrite(
      Challenge challenge, Framing read, Phrase text, Framing.VoicedBy voicedBy) {
    var kept = new Framing.VoicedBy(voicedBy.actor(), voicedBy.group(), read.voicedBy().record());
    var refusal = Framing.refusal(text, kept);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!store.add(challenge, row(read.id(), read.version() + 1, text, kept))) {
      return Optional.of(Refusal.of("challenge.refused.changed"));
    }
    faces.put(challenge, read.id(), text);
    return Optional.empty();
  }

  /** Puts a framing aside; {@link #restore} brings it back. */
  @Transactional
  public void remove(Challenge challenge, Framing framing) {
    store.remove(challenge, framing.id(), true);
    faces.withdraw(challenge, framing.id());
    var record = framing.voicedBy().record();
    if (record != null) {
      links.untie(challenge.space(), record, challenge.id().value(), Relation.FRAMES);
    }
  }

  @Transactional
  public void restore(Challenge challenge, Framing framing, String madeBy) {
    store.remove(challenge, framing.id(), false);
    faces.put(challenge, framing.id(), framing.text());
    var record = framing.voicedBy().record();
    if (record != null) {
      tie(challenge, record, framing.text(), madeBy);
    }
  }

  /** What was said in the dialogues of the space with those words. */
  List<FramingStore.Heard> findVoices(Challenge challenge, String words) {
    return words.isBlank() ? List.of() : store.findVoices(challenge, words);
  }

  private void tie(Challenge challenge, UUID record, Phrase text, String madeBy) {
    links.tie(
        new Tie(challenge.space(), record, challenge.id().value(), Relation.FRAMES, madeBy, text));
  }

  private FramingStore.Row row(UUID id, int version, Phrase text, Framing.VoicedBy voicedBy) {
    var actor = voicedBy.actor();
    return new FramingStore.Row(
        id,
        version,
        text,
        actor == null ? null : actor.id().value(),
        voicedBy.group(),
        voicedBy.record(),
        clock.instant(),
        false);
  }

  private Framing framing(Challenge challenge, FramingStore.Row row) {
    var voicedBy = voicedBy(challenge, row.actor(), row.group(), row.record());
    return new Framing(
        row.id(), row.version(), row.text(), voicedBy, row.writtenAt(), row.removed());
  }

  /** Who voices something, by identities; an actor that the space does not have counts as none. */
  Framing.VoicedBy voicedBy(
      Challenge challenge, @Nullable UUID actor, String group, @Nullable UUID record) {
    var found =
        actor == null ? null : actors.find(challenge.space(), new ActorId(actor)).orElse(null);
    return new Framing.VoicedBy(found, group, record);
  }
}
