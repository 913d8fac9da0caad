package se.utmana.app.mission.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.utmana.app.mission.commitment.Commitment;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.web.Phrase;

/**
 * One goal on the horizon, with all that lies on the way to it.
 *
 * @param marks in the order of their days
 */
record Lane(Phrase name, String href, List<Mark> marks) {

  Lane {
    marks = marks.stream().sorted(Comparator.comparing(Mark::day)).toList();
  }

  static Lane of(Goal goal, List<Commitment> commitments, String spacePath) {
    var marks = new ArrayList<Mark>();
    var baselineOn = goal.aim().baselineOn();
    if (baselineOn != null) {
      marks.add(new Mark(baselineOn, Mark.Kind.BASELINE, Phrase.EMPTY));
    }
    for (var one : goal.milestones()) {
      var kind = one.isReached() ? Mark.Kind.REACHED : Mark.Kind.MILESTONE;
      marks.add(new Mark(one.due(), kind, one.name()));
    }
    commitments.stream()
        .filter(one -> one.state().holds())
        .filter(one -> goal.id().equals(one.promise().goal()))
        .map(one -> new Mark(one.promise().due(), Mark.Kind.PROMISE, one.promise().text()))
        .forEach(marks::add);
    var targetOn = goal.aim().targetOn();
    if (targetOn != null) {
      marks.add(new Mark(targetOn, Mark.Kind.TARGET, Phrase.EMPTY));
    }
    return new Lane(goal.name(), spacePath + "/" + goal.path(), marks);
  }

  LocalDate from() {
    return marks.getFirst().day();
  }

  LocalDate to() {
    return marks.getLast().day();
  }
}
