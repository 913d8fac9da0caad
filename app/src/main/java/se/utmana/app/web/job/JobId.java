package se.utmana.app.web.job;

import java.util.UUID;

/** Identifies a job. */
public record JobId(UUID value) {

  /** Where its owner sees how far it is: the place to redirect to after starting it. */
  public String path() {
    return "/jobs/" + value;
  }

  String topic() {
    return "job/" + value;
  }
}
