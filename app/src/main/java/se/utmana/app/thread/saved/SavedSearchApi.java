package se.utmana.app.thread.saved;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.search.Question;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Viewer;

/** The searches that a person saved, for programs. */
@RestController
@RequestMapping("/api/v1/my-searches")
@OpenTo(Audience.SIGNED_IN)
class SavedSearchApi {

  private final SavedSearches searches;
  private final Spaces spaces;

  SavedSearchApi(SavedSearches searches, Spaces spaces) {
    this.searches = searches;
    this.spaces = spaces;
  }

  /** A search as programs write it: in one space by its short name, or in all. */
  record Written(
      @NotBlank @Size(max = Question.LONGEST) String words,
      @Nullable String in,
      @Nullable String kind) {}

  /** A search as programs read it. */
  record Saved(UUID id, String words, @Nullable UUID space, String kind, boolean byMail) {

    static Saved of(SavedSearch saved) {
      var question = saved.question();
      var space = question.space();
      return new Saved(
          saved.id(),
          question.words(),
          space == null ? null : space.value(),
          question.kind(),
          saved.byMail());
    }
  }

  @GetMapping
  List<Saved> list(Viewer viewer) {
    return searches.list(viewer).stream().map(Saved::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  List<Saved> save(Viewer viewer, @Valid @RequestBody Written written) {
    var in = written.in();
    var kind = written.kind();
    var space = in == null || in.isEmpty() ? null : within(in, viewer);
    searches
        .save(new Question(written.words(), space, kind == null ? "" : kind, 1), viewer)
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return list(viewer);
  }

  @DeleteMapping("/{search}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID search) {
    if (!searches.remove(search, viewer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private SpaceId within(String slug, Viewer viewer) {
    return spaces
        .enter(slug, viewer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
        .space()
        .id();
  }
}
