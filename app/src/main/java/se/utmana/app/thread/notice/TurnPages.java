package se.utmana.app.thread.notice;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import se.utmana.app.thread.Waits;
import se.utmana.app.web.Audience;
import se.utmana.app.web.NavLink;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** What waits for a person, and what has come of their contributions. */
@Controller
@OpenTo(Audience.SIGNED_IN)
class TurnPages {

  private final Notes notes;
  private final List<Waits> waits;

  TurnPages(Notes notes, List<Waits> waits) {
    this.notes = notes;
    this.waits = List.copyOf(waits);
  }

  /** The way to the page. */
  @Configuration(proxyBeanMethods = false)
  static class TurnMenu {

    @Bean
    NavLink turnLink() {
      return new NavLink(
          NavLink.Menu.ACCOUNT, 5, "thread.turn.title", "/my-turn", Audience.SIGNED_IN);
    }
  }

  /** A person's turn for programs. */
  record TurnView(List<Waits.Waiting> waiting, List<Happened> happened) {

    /** What came of something. */
    record Happened(String title, String what, String reason, String day, String path) {}
  }

  @GetMapping("/my-turn")
  TurnPage turn(Viewer viewer) {
    return new TurnPage(waiting(viewer), notes.latest(viewer.requireAccount(), viewer));
  }

  @GetMapping("/api/v1/my-turn")
  @ResponseBody
  TurnView json(Viewer viewer, Texts texts) {
    var language = texts.language();
    var happened =
        notes.latest(viewer.requireAccount(), viewer).stream()
            .map(
                one ->
                    new TurnView.Happened(
                        one.title(language),
                        one.sentence(texts),
                        one.reason().in(language),
                        texts.date(one.day()),
                        one.href()))
            .toList();
    return new TurnView(waiting(viewer), happened);
  }

  private List<Waits.Waiting> waiting(Viewer viewer) {
    return waits.stream().flatMap(one -> one.of(viewer).stream()).toList();
  }
}
