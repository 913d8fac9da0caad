package se.utmana.app.web.job;

import se.utmana.app.web.RefusedException;

/** Long work. It opens its own transactions. */
@FunctionalInterface
public interface Work {

  /**
   * Does the work.
   *
   * @return the path of the page that shows the result
   * @throws RefusedException when a rule or the input stands against it: the owner reads the reason
   * @throws Exception any other failure is told as ours, with a reference
   */
  String run(JobProgress progress) throws Exception;
}
