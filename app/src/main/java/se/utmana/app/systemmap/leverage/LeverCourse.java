package se.utmana.app.systemmap.leverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.SwedishTime;
import se.utmana.app.web.Texts;

/** Tells who chose a leverage point and who took it back. */
@Component
class LeverCourse {

  private final Accounts accounts;

  LeverCourse(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Something that was done with a point.
   *
   * @param what the key of the text that says it
   * @param by the person's name for members, the role for others
   */
  record Step(String what, String by, String day, Phrase reason) {}

  List<Step> of(MapRoom inside, Lever lever, Texts texts) {
    var steps = new ArrayList<Step>();
    var withdrawn = lever.withdrawn();
    if (withdrawn != null) {
      var by = by(inside, withdrawn.by(), texts);
      var day = day(withdrawn.at(), texts);
      steps.add(new Step("systemmap.lever.WITHDRAWN", by, day, withdrawn.reason()));
    }
    var by = by(inside, lever.by(), texts);
    var day = day(lever.chosenAt(), texts);
    steps.add(new Step("systemmap.lever.CHOSEN", by, day, lever.reason()));
    return steps;
  }

  private String by(MapRoom inside, Author author, Texts texts) {
    var account = author.account();
    if (account != null && inside.room().isMember()) {
      var name = accounts.names(Set.of(new AccountId(account))).get(new AccountId(account));
      if (name != null) {
        return name;
      }
    }
    return texts.get(author.role().isEmpty() ? "systemmap.byNobody" : author.role());
  }

  private static String day(Instant at, Texts texts) {
    return texts.date(at.atZone(SwedishTime.ZONE).toLocalDate());
  }
}
