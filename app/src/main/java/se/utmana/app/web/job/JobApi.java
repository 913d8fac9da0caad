package se.utmana.app.web.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** How far long work is, for the programs of those who started it. */
@RestController
@RequestMapping("/api/v1/jobs")
@OpenTo(Audience.SIGNED_IN)
class JobApi {

  private final JobStore store;

  JobApi(JobStore store) {
    this.store = store;
  }

  /**
   * A job as the API tells it.
   *
   * @param total 0 while nobody knows how much there is
   * @param result the path of the page that shows what came of it; behind {@code /api/v1} it is the
   *     address of the same thing for programs
   */
  record JobJson(
      UUID id,
      String title,
      Job.State state,
      String step,
      long done,
      long total,
      @Nullable String result,
      @Nullable String fault) {}

  @GetMapping("/{job}")
  JobJson read(@PathVariable UUID job, Viewer viewer, Texts texts) {
    return store
        .find(new JobId(job), viewer.requireAccount())
        .map(found -> json(found, texts))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static JobJson json(Job job, Texts texts) {
    return new JobJson(
        job.id().value(),
        texts.get(job.titleKey()),
        job.state(),
        texts.get(job.stepKey()),
        job.done(),
        job.total(),
        job.resultHref(),
        job.faultKey() == null ? null : texts.get(job.fault()));
  }
}
