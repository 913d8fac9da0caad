package se.utmana.app.mission.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Journal;
import se.utmana.app.space.SpaceId;

/** Whether what was promised in a space came in time. */
@Component
public class Punctuality {

  private final Commitments commitments;
  private final Journal journal;

  Punctuality(Commitments commitments, Journal journal) {
    this.commitments = commitments;
    this.journal = journal;
  }

  /**
   * What was promised and should have come by now, or has.
   *
   * @param inTime the commitments that were fulfilled on their day or before
   * @param due how many there are in all
   */
  public record Kept(List<Commitment> inTime, int due) {

    public Kept {
      inTime = List.copyOf(inTime);
    }

    /** From 0 to 1; 0 where nothing was due. */
    public double share() {
      return due == 0 ? 0 : (double) inTime.size() / due;
    }
  }

  public Kept of(SpaceId space) {
    var today = journal.today();
    var inTime = new ArrayList<Commitment>();
    var due = 0;
    for (var one : commitments.list(space)) {
      var last = one.promise().due();
      if (one.state() == CommitmentState.FULFILLED) {
        due++;
        if (!fulfilledOn(one).isAfter(last)) {
          inTime.add(one);
        }
      } else if (isPromised(one) && last.isBefore(today)) {
        due++;
      }
    }
    return new Kept(inTime, due);
  }

  private static boolean isPromised(Commitment one) {
    return one.state().holds() || one.state() == CommitmentState.WITHDRAWN;
  }

  private LocalDate fulfilledOn(Commitment one) {
    return journal.of(one.space(), one.id()).stream()
        .filter(entry -> entry.what().equals(CommitmentStep.FULFIL.doneKey()))
        .findFirst()
        .map(entry -> entry.day())
        .orElse(LocalDate.MAX);
  }
}
