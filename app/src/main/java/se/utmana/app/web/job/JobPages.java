package se.utmana.app.web.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Viewer;
import se.utmana.app.web.live.Live;

/** Shows jobs to those who started them; to anybody else there is none. */
@Controller
@OpenTo(Audience.SIGNED_IN)
class JobPages {

  private final JobStore store;
  private final Live live;

  JobPages(JobStore store, Live live) {
    this.store = store;
    this.live = live;
  }

  @GetMapping("/jobs/{id}")
  JobPage job(@PathVariable UUID id, Viewer viewer) {
    return new JobPage(own(id, viewer));
  }

  @GetMapping("/jobs/{id}/live")
  SseEmitter live(
      @PathVariable UUID id,
      Viewer viewer,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
    return live.stream(own(id, viewer).id().topic(), last);
  }

  private Job own(UUID id, Viewer viewer) {
    return store
        .find(new JobId(id), viewer.requireAccount())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
