package se.utmana.app.web.job;

/** Where work says how far it is; it may do so as often as it likes. */
public interface JobProgress {

  /** For work that nobody watches. */
  JobProgress UNSEEN =
      new JobProgress() {
        @Override
        public void step(String key) {}

        @Override
        public void reached(long done, long total) {}
      };

  /** The work begins another step. */
  void step(String key);

  /** So much of the step is done; a total of 0 is one that nobody knows yet. */
  void reached(long done, long total);
}
