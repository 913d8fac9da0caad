package se.utmana.app.web.fault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes faults outside of requests to the log, under a code that a person can be shown. */
public final class FaultLog {

  private static final Logger LOG = LoggerFactory.getLogger("se.utmana.fault");

  private FaultLog() {}

  /**
   * Writes a fault down.
   *
   * @param where what was going on, in one word
   * @return the code under which the log has it
   */
  public static String write(String where, Throwable thrown) {
    var reference = Reference.next();
    LOG.error("{} {}\n{}", reference, where, Trace.of(thrown));
    return reference.code();
  }
}
