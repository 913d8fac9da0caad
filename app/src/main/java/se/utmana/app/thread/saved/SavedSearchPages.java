package se.utmana.app.thread.saved;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.search.Question;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.NavLink;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** The searches that a person saved: looked at, told by mail or by feed, and let go. */
@Controller
@OpenTo(Audience.SIGNED_IN)
class SavedSearchPages {

  private final SavedSearches searches;
  private final SavedFeeds feeds;
  private final Spaces spaces;
  private final Notices notices;
  private final PublicAddress address;

  SavedSearchPages(
      SavedSearches searches,
      SavedFeeds feeds,
      Spaces spaces,
      Notices notices,
      PublicAddress address) {
    this.searches = searches;
    this.feeds = feeds;
    this.spaces = spaces;
    this.notices = notices;
    this.address = address;
  }

  /** The way to the page. */
  @Configuration(proxyBeanMethods = false)
  static class SavedMenu {

    @Bean
    NavLink savedSearchesLink() {
      return new NavLink(
          NavLink.Menu.ACCOUNT, 6, "thread.saved.title", "/searches", Audience.SIGNED_IN);
    }
  }

  @GetMapping("/searches")
  SavedSearchesPage list(Viewer viewer) {
    return page(viewer, "", FormErrors.NONE);
  }

  @PostMapping("/searches")
  Object save(
      Viewer viewer,
      Texts texts,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String in,
      @RequestParam(defaultValue = "") String kind,
      HttpServletResponse response) {
    var question = new Question(q, within(in, viewer), kind, 1);
    var refusal = searches.save(question, viewer);
    if (refusal.isPresent()) {
      return page(viewer, "", FormErrors.of(refusal.get(), texts));
    }
    return back(response, "thread.saved.done");
  }

  /** Back to the search itself, where it can be saved again. */
  @PostMapping("/searches/{search}/remove")
  String remove(Viewer viewer, @PathVariable UUID search, HttpServletResponse response) {
    var row = row(viewer, search);
    found(searches.remove(search, viewer));
    notices.leave(response, "thread.saved.removed");
    return "redirect:" + row.href();
  }

  @PostMapping("/searches/{search}/mail")
  String mail(
      Viewer viewer,
      @PathVariable UUID search,
      @RequestParam boolean on,
      HttpServletResponse response) {
    found(searches.setMail(search, viewer, on));
    return back(response, on ? "thread.saved.mail.on.done" : "thread.saved.mail.off.done");
  }

  /** The secret is shown now and never again, so nothing of the answer may be kept for a repeat. */
  @PostMapping("/searches/{search}/feed")
  @OwnTransactions
  SavedSearchesPage feed(Viewer viewer, @PathVariable UUID search) {
    row(viewer, search);
    var path = "/feeds/searches/" + feeds.renew(search, viewer);
    return page(viewer, address.of(path).toString(), FormErrors.NONE);
  }

  /** A link in a letter is opened by programs too: it only asks. */
  @GetMapping("/searches/{token}/stop")
  @OpenTo(Audience.ANYONE)
  StopPage askToStop(@PathVariable String token) {
    var key = searches.isKnown(token) ? "thread.saved.stop" : "thread.follow.spent";
    return new StopPage(token, key);
  }

  /** Also what a mail program sends by itself when its reader stops the letters (RFC 8058). */
  @PostMapping("/searches/{token}/stop")
  @OpenTo(Audience.ANYONE)
  @OwnTransactions
  StopPage stop(@PathVariable String token) {
    searches.stopLetters(token);
    return new StopPage(token, "thread.saved.stopped");
  }

  private String back(HttpServletResponse response, String notice) {
    notices.leave(response, notice);
    return "redirect:/searches";
  }

  private SavedSearchesPage page(Viewer viewer, String secret, FormErrors errors) {
    return new SavedSearchesPage(rows(viewer), secret, errors);
  }

  private List<SavedSearchesPage.Row> rows(Viewer viewer) {
    return searches.list(viewer).stream().map(this::row).toList();
  }

  private SavedSearchesPage.Row row(SavedSearch saved) {
    var space = saved.question().space();
    return new SavedSearchesPage.Row(
        saved, space == null ? null : spaces.find(space).orElseThrow());
  }

  private SavedSearchesPage.Row row(Viewer viewer, UUID search) {
    return rows(viewer).stream()
        .filter(row -> row.saved().id().equals(search))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static void found(boolean isFound) {
    if (!isFound) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
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
