package se.utmana.app.challenge.scope;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Slice;
import se.utmana.app.web.Viewer;

/** Challenges across all spaces that one may see, for programs. */
@RestController
@RequestMapping("/api/v1/challenges")
@OpenTo(Audience.ANYONE)
class CatalogueApi {

  private final Catalogue catalogue;

  CatalogueApi(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping
  Slice<Catalogue.Listed> find(
      Viewer viewer,
      @ModelAttribute Filter filter,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    return catalogue.list(null, viewer, filter, after, Slice.limit(limit));
  }
}
