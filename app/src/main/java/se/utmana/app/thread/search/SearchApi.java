package se.utmana.app.thread.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** The search for programs. */
@RestController
@RequestMapping("/api/v1/search")
@OpenTo(Audience.ANYONE)
class SearchApi {

  private final Search search;
  private final Spaces spaces;

  SearchApi(Search search, Spaces spaces) {
    this.search = search;
    this.spaces = spaces;
  }

  /** A record that was found. */
  record Found(
      String space,
      UUID id,
      String kind,
      Phrase title,
      String excerpt,
      String path,
      String place,
      @Nullable LocalDate day) {

    static Found of(Hit hit) {
      var face = hit.face();
      return new Found(
          hit.slug(),
          face.id(),
          face.kind().replace(".one", "").toLowerCase(Locale.ROOT),
          face.title(),
          hit.text().text(),
          hit.href(),
          face.place(),
          face.day());
    }
  }

  /**
   * A page of what was found.
   *
   * @param total how many there are; when there are more than can be turned to, that many
   * @param isMore whether there are more than that
   */
  record FoundPage(List<Found> items, int total, boolean isMore, int page) {}

  /** Ten records that hold the words, the most fitting first. */
  @GetMapping
  FoundPage search(
      Viewer viewer,
      Texts texts,
      @RequestParam String q,
      @RequestParam(defaultValue = "") String in,
      @RequestParam(defaultValue = "1") int page) {
    var question = new Question(q, within(in, viewer), "", page);
    var hits = search.find(question, viewer, texts.language());
    var items = hits.hits().stream().map(Found::of).toList();
    return new FoundPage(items, hits.reachable(), hits.isMany(), question.page());
  }

  private @Nullable SpaceId within(String slug, Viewer viewer) {
    return slug.isEmpty()
        ? null
        : spaces
            .enter(slug, viewer)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
            .space()
            .id();
  }
}
