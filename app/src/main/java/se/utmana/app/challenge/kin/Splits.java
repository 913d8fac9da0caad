package se.utmana.app.challenge.kin;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.framing.Framings;
import se.utmana.app.challenge.scope.Scopes;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Makes a part of a challenge one of its own. The challenge stays as it is; framings that belong to
 * the part are taken along and stay where they were too.
 */
@Component
public class Splits implements Publisher {

  private static final int REASON_LENGTH = 4000;

  private static final String INSERT =
      """
      insert into challenge.split (space_id, part_id, from_id, role, reason, made_at)
      values (:space, :part, :from, :role, :reason::jsonb, :at)
      """;

  private static final String LIST =
      """
      select part_id, from_id, reason
      from challenge.split
      where space_id = :space
      order by made_at, part_id
      """;

  private final JdbcClient jdbc;
  private final Challenges challenges;
  private final Scopes scopes;
  private final Framings framings;
  private final Links links;
  private final Clock clock;

  Splits(
      JdbcClient jdbc,
      Challenges challenges,
      Scopes scopes,
      Framings framings,
      Links links,
      Clock clock) {
    this.jdbc = jdbc;
    this.challenges = challenges;
    this.scopes = scopes;
    this.framings = framings;
    this.links = links;
    this.clock = clock;
  }

  /** The part that came of it, or why there is none. */
  public sealed interface Outcome {
    record Made(ChallengeId part) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /**
   * Opens the part, with the scope of the whole.
   *
   * @param taken the identities of framings that the part has too
   */
  @Transactional
  public Outcome split(Challenge whole, Wording wording, Collection<UUID> taken, Phrase reason) {
    var refusal = refusal(whole, wording, reason);
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    var id = challenges.open(whole.space(), wording);
    var part = challenges.find(whole.space(), id).orElseThrow();
    scopes.put(part, scopes.of(whole));
    jdbc.sql(INSERT)
        .param("space", whole.space().value())
        .param("part", id.value())
        .param("from", whole.id().value())
        .param("role", Role.PROCESS_LEADER.name())
        .param("reason", reason.toJson())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    links.tie(tie(whole.space(), whole.id().value(), id.value(), reason));
    framings.list(whole).stream()
        .filter(one -> taken.contains(one.id()) && !one.removed())
        .forEach(one -> framings.add(part, one.text(), one.voicedBy(), Role.PROCESS_LEADER.key()));
    return new Outcome.Made(id);
  }

  private static Optional<Refusal> refusal(Challenge whole, Wording wording, Phrase reason) {
    if (!whole.stage().isCurrent()) {
      return Optional.of(Refusal.of("challenge.refused.move"));
    }
    if (reason.isEmpty()) {
      return Optional.of(Refusal.at("reason", "challenge.refused.reason"));
    }
    return reason.byLanguage().values().stream().anyMatch(one -> one.length() > REASON_LENGTH)
        ? Optional.of(Refusal.at("reason", "challenge.refused.long", REASON_LENGTH))
        : wording.refusal();
  }

  private record Row(UUID part, UUID from, Phrase reason) {}

  private List<Row> list(SpaceId space) {
    return jdbc.sql(LIST)
        .param("space", space.value())
        .query(
            (row, number) ->
                new Row(
                    row.getObject("part_id", UUID.class),
                    row.getObject("from_id", UUID.class),
                    Phrase.parse(row.getString("reason"))))
        .list();
  }

  /** The challenge that one was a part of. */
  public Optional<ChallengeId> whole(Challenge part) {
    return list(part.space()).stream()
        .filter(row -> row.part().equals(part.id().value()))
        .map(row -> new ChallengeId(row.from()))
        .findFirst();
  }

  /** The parts that became challenges of their own, oldest first. */
  public List<ChallengeId> parts(Challenge whole) {
    return list(whole.space()).stream()
        .filter(row -> row.from().equals(whole.id().value()))
        .map(row -> new ChallengeId(row.part()))
        .toList();
  }

  @Override
  public void publishAll(SpaceId space) {
    // The challenges are published by themselves.
  }

  @Override
  public void linkAll(SpaceId space) {
    list(space).forEach(row -> links.note(tie(space, row.from(), row.part(), row.reason())));
  }

  private static Tie tie(SpaceId space, UUID whole, UUID part, Phrase reason) {
    return new Tie(space, whole, part, Relation.SPLIT_FROM, Role.PROCESS_LEADER.key(), reason);
  }
}
