package se.utmana.app.challenge.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Actor;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.SwedishTime;

/**
 * What one person thinks of a challenge on behalf of an organisation, in one of its versions.
 *
 * @param submitted whether it counts; a draft is nobody else's matter
 */
public record Assessment(
    UUID id,
    Actor actor,
    int version,
    boolean submitted,
    Map<Criterion, Answer> answers,
    Instant writtenAt) {

  public Assessment {
    answers = Collections.unmodifiableMap(copy(answers));
  }

  private static Map<Criterion, Answer> copy(Map<Criterion, Answer> answers) {
    var copy = new EnumMap<Criterion, Answer>(Criterion.class);
    copy.putAll(answers);
    return copy;
  }

  /** Everything that keeps the answers from being submitted. */
  static List<Refusal> faults(Map<Criterion, Answer> answers, Yardstick yardstick) {
    var faults = new ArrayList<Refusal>();
    for (var criterion : yardstick.criteria()) {
      var answer = answers.get(criterion);
      if (answer == null || !answer.isGiven()) {
        faults.add(Refusal.at("score-" + criterion, "challenge.refused.score"));
      } else if (!answer.unsure() && answer.reason().isEmpty()) {
        faults.add(Refusal.at("reason-" + criterion, "challenge.refused.why"));
      }
    }
    faults.addAll(impossible(answers));
    return faults;
  }

  /** What not even a draft may hold. */
  static List<Refusal> impossible(Map<Criterion, Answer> answers) {
    var faults = new ArrayList<Refusal>();
    answers.forEach(
        (criterion, answer) -> {
          var score = answer.score();
          if (score != null && (score < 0 || score > Criterion.TOP)) {
            faults.add(Refusal.at("score-" + criterion, "challenge.refused.score"));
          }
          if (answer.reason().length() > Answer.REASON_LENGTH) {
            var field = "reason-" + criterion;
            faults.add(Refusal.at(field, "challenge.refused.long", Answer.REASON_LENGTH));
          }
        });
    return faults;
  }

  @Nullable Integer score(Criterion criterion) {
    var answer = answers.get(criterion);
    return answer == null ? null : answer.score();
  }

  Voice voice() {
    return Voice.of(actor.type());
  }

  /** The day of writing, as people in Sweden count it. */
  LocalDate day() {
    return SwedishTime.dayOf(writtenAt);
  }
}
