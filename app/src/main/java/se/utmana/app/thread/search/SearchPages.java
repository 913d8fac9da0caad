package se.utmana.app.thread.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Publisher;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** The page of the search. */
@Controller
@OpenTo(Audience.ANYONE)
class SearchPages {

  private final Search search;
  private final Spaces spaces;
  private final List<Publisher> publishers;

  SearchPages(Search search, Spaces spaces, List<Publisher> publishers) {
    this.search = search;
    this.spaces = spaces;
    this.publishers = List.copyOf(publishers);
  }

  @GetMapping("/search")
  SearchPage search(
      Viewer viewer,
      Texts texts,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String in,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page) {
    var within = within(in, viewer);
    var kinds = publishers.stream().flatMap(one -> one.kinds().stream()).distinct().toList();
    var space = within == null ? null : within.space().id();
    var question = new Question(q, space, kinds.contains(kind) ? kind : "", page);
    var hits = search.find(question, viewer, texts.language());
    return new SearchPage(hits, within, spaces.listVisibleTo(viewer), kinds);
  }

  /** A space that one may not see answers like one that does not exist. */
  private @Nullable Room within(String slug, Viewer viewer) {
    return slug.isEmpty()
        ? null
        : spaces
            .enter(slug, viewer)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
