package se.utmana.app.mission.turn;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.barrier.Barriers;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Member;
import se.utmana.app.space.Members;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Contributors;

/** Those who represent an organisation are told what comes of what it promised or was asked. */
@Component
class MissionContributors implements Contributors {

  private final Members members;
  private final Commitments commitments;
  private final Barriers barriers;

  MissionContributors(Members members, Commitments commitments, Barriers barriers) {
    this.members = members;
    this.commitments = commitments;
    this.barriers = barriers;
  }

  @Override
  public Collection<UUID> of(SpaceId space, Collection<UUID> records) {
    var organisations = organisations(space, Set.copyOf(records));
    if (organisations.isEmpty()) {
      return List.of();
    }
    return members.list(space).stream()
        .filter(one -> one.actor() != null && organisations.contains(one.actor()))
        .map(Member::account)
        .toList();
  }

  private Set<ActorId> organisations(SpaceId space, Set<UUID> records) {
    var found = new HashSet<ActorId>();
    for (var one : commitments.list(space)) {
      if (records.contains(one.id()) || records.contains(one.mission().value())) {
        found.add(one.promise().actor());
      }
    }
    for (var one : barriers.list(space)) {
      if (records.contains(one.id())) {
        found.add(one.owner());
      }
    }
    return found;
  }
}
