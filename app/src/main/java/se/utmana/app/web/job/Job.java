package se.utmana.app.web.job;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Refusal;

/** Work that was started, and how far it is. */
record Job(
    JobId id,
    UUID owner,
    String titleKey,
    State state,
    String stepKey,
    long done,
    long total,
    @Nullable String resultHref,
    @Nullable String faultKey,
    List<String> faultArguments) {

  enum State {
    RUNNING,
    DONE,
    FAILED,
    /** The server that ran it stopped before the end. */
    INTERRUPTED
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  Refusal fault() {
    if (faultKey == null) {
      throw new IllegalStateException("The job " + id + " has not failed");
    }
    return new Refusal("", faultKey, List.copyOf(faultArguments));
  }
}
