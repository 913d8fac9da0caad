package se.utmana.app.dialogue.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.account.Addresses;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Words;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Letting other sites show a dialogue. */
@Controller
@RequestMapping("/spaces/{space}/dialogues/{dialogue}/embedding")
@OpenTo(Audience.SPACE_LEADER)
class EmbeddingPages {

  private static final int MOST_SITES = 20;

  private final Leading leading;
  private final Embeddings embeddings;
  private final Addresses addresses;
  private final Notices notices;

  EmbeddingPages(Leading leading, Embeddings embeddings, Addresses addresses, Notices notices) {
    this.leading = leading;
    this.embeddings = embeddings;
    this.addresses = addresses;
    this.notices = notices;
  }

  @GetMapping
  EmbeddingPage ask(
      Room room, @PathVariable UUID dialogue, Texts texts, HttpServletRequest request) {
    var found = leading.find(room, dialogue);
    var written =
        embeddings.sites(found.id()).stream().map(Site::origin).collect(Collectors.joining("\n"));
    return page(room, found, written, FormErrors.NONE, texts, request);
  }

  @PostMapping
  Object change(
      Room room,
      @PathVariable UUID dialogue,
      @RequestParam(defaultValue = "") String sites,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = leading.find(room, dialogue);
    var lines = Words.lines(sites);
    var chosen = new ArrayList<Site>();
    var refusal = refusal(found, lines, chosen);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return page(room, found, sites, errors, texts, request);
    }
    embeddings.put(found.id(), chosen, Leading.role(room));
    notices.leave(response, "dialogue.embed.saved");
    return "redirect:" + room.path("dialogues/" + dialogue + "/embedding");
  }

  /** Taking a dialogue out of every frame is always possible. */
  private static Optional<Refusal> refusal(
      Dialogue dialogue, List<String> lines, List<Site> chosen) {
    return lines.isEmpty()
        ? Optional.empty()
        : dialogue.refusalOfSharedBallots().or(() -> refusal(lines, chosen));
  }

  private static Optional<Refusal> refusal(List<String> lines, List<Site> chosen) {
    if (lines.size() > MOST_SITES) {
      return Optional.of(Refusal.at("sites", "dialogue.embed.many", MOST_SITES));
    }
    for (int i = 0; i < lines.size(); i++) {
      var site = Site.parse(lines.get(i));
      if (site.isEmpty()) {
        return Optional.of(Refusal.at("sites", "dialogue.embed.noSite", i + 1, lines.get(i)));
      }
      chosen.add(site.get());
    }
    return Optional.empty();
  }

  private EmbeddingPage page(
      Room room,
      Dialogue dialogue,
      String sites,
      FormErrors errors,
      Texts texts,
      HttpServletRequest request) {
    var address = addresses.of(request, EmbedPages.path(dialogue));
    var snippet =
        embeddings.sites(dialogue.id()).isEmpty()
            ? ""
            : "<iframe src=\""
                + address
                + "\" title=\""
                + escaped(dialogue.question().in(texts.language()))
                + "\" width=\"100%\" height=\"460\" style=\"border:0;max-width:46rem\""
                + " loading=\"lazy\"></iframe>";
    return new EmbeddingPage(room, dialogue, sites, snippet, errors);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
