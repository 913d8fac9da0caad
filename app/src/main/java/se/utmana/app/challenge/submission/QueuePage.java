package se.utmana.app.challenge.submission;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.challenge.intake.Welcome;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** What was sent in, for the leaders of the space. */
record QueuePage(Room room, Welcome welcome, List<Submission> submissions) implements Page {

  List<Submission> waiting() {
    return submissions.stream().filter(Submission::waits).toList();
  }

  List<Submission> answered() {
    return submissions.stream().filter(one -> !one.waits()).toList();
  }

  List<Choice> welcomes(Texts texts) {
    return Stream.of(Welcome.values())
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".hint")))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("challenge.section"), room.path("challenges")));
  }
}
