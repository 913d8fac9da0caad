package se.utmana.app.precondition.palette;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.assessment.Assessments;
import se.utmana.app.challenge.scope.Scopes;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;

/**
 * The palettes of the spaces. An actor on the list is informed; one whose people are members is in
 * dialogue; one that has assessed a challenge or promised something has influence; one that decides
 * shares the decisions.
 */
@Component
public class Palettes {

  private final Actors actors;
  private final Members members;
  private final Challenges challenges;
  private final Assessments assessments;
  private final Scopes scopes;
  private final Commitments commitments;

  Palettes(
      Actors actors,
      Members members,
      Challenges challenges,
      Assessments assessments,
      Scopes scopes,
      Commitments commitments) {
    this.actors = actors;
    this.members = members;
    this.challenges = challenges;
    this.assessments = assessments;
    this.scopes = scopes;
    this.commitments = commitments;
  }

  public Palette of(SpaceId space) {
    var depths = depths(space);
    var takings =
        actors.list(space).stream()
            .map(one -> new Taking(one, depths.getOrDefault(one.id(), Depth.INFORMATION)))
            .toList();
    var affected =
        challenges.list(space).stream()
            .map(one -> scopes.of(one).affected())
            .filter(one -> !one.isEmpty())
            .toList();
    return new Palette(takings, affected);
  }

  private Map<ActorId, Depth> depths(SpaceId space) {
    var depths = new HashMap<ActorId, Depth>();
    for (var member : members.list(space)) {
      var actor = member.actor();
      if (actor != null) {
        raise(
            depths,
            actor,
            member.role() == Role.COMMISSIONER ? Depth.SHARED_DECISION : Depth.DIALOGUE);
      }
    }
    challenges.list(space).stream()
        .flatMap(one -> assessments.assessors(one).stream())
        .forEach(actor -> raise(depths, actor, Depth.INFLUENCE));
    commitments.list(space).stream()
        .filter(one -> one.state().holds())
        .forEach(one -> raise(depths, one.promise().actor(), Depth.INFLUENCE));
    return depths;
  }

  private static void raise(Map<ActorId, Depth> depths, ActorId actor, Depth depth) {
    depths.merge(actor, depth, (one, other) -> one.isAtLeast(other) ? one : other);
  }
}
