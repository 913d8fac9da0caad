package se.utmana.app.dialogue.embed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** Which sites may show a dialogue, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/dialogues/{dialogue}/embedding")
@OpenTo(Audience.SPACE_LEADER)
class EmbeddingApi {

  private final Leading leading;
  private final Embeddings embeddings;

  EmbeddingApi(Leading leading, Embeddings embeddings) {
    this.leading = leading;
    this.embeddings = embeddings;
  }

  /** The sites by their origin, such as {@code https://www.exempel.se}. */
  record Sites(@NotNull @Size(max = 20) List<String> sites) {}

  @GetMapping
  Sites read(Room room, @PathVariable UUID dialogue) {
    var found = leading.find(room, dialogue);
    return new Sites(embeddings.sites(found.id()).stream().map(Site::origin).toList());
  }

  @PutMapping
  Sites change(Room room, @PathVariable UUID dialogue, @Valid @RequestBody Sites input) {
    var found = leading.find(room, dialogue);
    if (!input.sites().isEmpty()) {
      found.refusalOfSharedBallots().ifPresent(EmbeddingApi::raise);
    }
    for (int i = 0; i < input.sites().size(); i++) {
      var written = input.sites().get(i);
      if (Site.parse(written).isEmpty()) {
        raise(Refusal.at("sites", "dialogue.embed.noSite", i + 1, written));
      }
    }
    var sites = input.sites().stream().map(one -> Site.parse(one).orElseThrow()).toList();
    embeddings.put(found.id(), sites, Leading.role(room));
    return read(room, dialogue);
  }

  private static void raise(Refusal refusal) {
    throw new RefusedException(refusal);
  }
}
