package se.utmana.app.challenge.decision;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Course;
import se.utmana.app.challenge.Moves;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Deeds;

/** How long the decisions of a space took from the day that the assessment began. */
@Component
class DecidedDeeds implements Deeds {

  private final Challenges challenges;
  private final Moves moves;

  DecidedDeeds(Challenges challenges, Moves moves) {
    this.challenges = challenges;
    this.moves = moves;
  }

  @Override
  public List<Deed> of(SpaceId space) {
    var days =
        challenges.list(space).stream()
            .flatMapToLong(one -> days(moves.course(one)).stream())
            .sorted()
            .toArray();
    return days.length == 0
        ? List.of()
        : List.of(
            new Deed(
                "challenge.deed.decided",
                List.of(days[days.length / 2], days.length),
                "challenges/decisions"));
  }

  /** From the first move to the first decision. */
  private static OptionalLong days(Course course) {
    var decided = course.events().stream().filter(one -> one.decision() != null).findFirst();
    return decided.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(
            ChronoUnit.DAYS.between(course.events().getFirst().day(), decided.get().day()));
  }
}
