package se.utmana.app.learning.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Decimal;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * What came of a conversation, as it is filled in.
 *
 * @param actors the organisations in the order of the form
 * @param people how many came from each of them
 */
record MinutesForm(
    @Nullable String hours,
    @Nullable List<UUID> actors,
    @Nullable List<Integer> people,
    @Nullable String notes,
    @Nullable String decisions) {

  static final MinutesForm BLANK = new MinutesForm("", null, null, "", "");

  Minutes minutes(Language language) {
    var came = new ArrayList<Attendance>();
    for (var i = 0; actors != null && people != null && i < actors.size(); i++) {
      var count = i < people.size() ? people.get(i) : null;
      came.add(new Attendance(actors.get(i), count == null ? 0 : count));
    }
    return new Minutes(
        Decimal.parse(ConversationForm.text(hours)),
        came,
        Phrase.of(language, ConversationForm.text(notes)),
        Phrase.of(language, ConversationForm.text(decisions)));
  }

  String people(int at) {
    var count = people == null || at >= people.size() ? null : people.get(at);
    return count == null ? "" : count.toString();
  }
}
