package se.utmana.app.challenge.framing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Actor;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.SwedishTime;

/**
 * A challenge in somebody's own words.
 *
 * @param version how many times it has been written; all versions are kept
 * @param removed whether it has been put aside, which can be undone
 */
public record Framing(
    UUID id, int version, Phrase text, VoicedBy voicedBy, Instant writtenAt, boolean removed) {

  public static final int TEXT_LENGTH = 1000;

  /**
   * Who sees the challenge like this: an actor of the space, a group by name, or somebody in a
   * dialogue; at least one of them.
   *
   * @param group a name such as "Föräldrar i Hofors", empty for none
   * @param record the identity in the index of the statement or dialogue that it was heard in
   */
  public record VoicedBy(@Nullable Actor actor, String group, @Nullable UUID record) {

    static final int GROUP_LENGTH = 150;

    public VoicedBy {
      group = group.strip();
    }
  }

  /** Why it cannot stand as it is, if it cannot. */
  public static Optional<Refusal> refusal(Phrase text, VoicedBy voicedBy) {
    if (text.isEmpty()) {
      return Optional.of(Refusal.at("text", "challenge.refused.framing"));
    }
    if (text.byLanguage().values().stream().anyMatch(one -> one.length() > TEXT_LENGTH)) {
      return Optional.of(Refusal.at("text", "challenge.refused.long", TEXT_LENGTH));
    }
    if (voicedBy.group().length() > VoicedBy.GROUP_LENGTH) {
      return Optional.of(Refusal.at("group", "challenge.refused.long", VoicedBy.GROUP_LENGTH));
    }
    if (voicedBy.actor() == null && voicedBy.group().isEmpty() && voicedBy.record() == null) {
      return Optional.of(Refusal.at("group", "challenge.refused.voice"));
    }
    return Optional.empty();
  }

  /** The day of writing, as people in Sweden count it. */
  LocalDate day() {
    return SwedishTime.dayOf(writtenAt);
  }
}
