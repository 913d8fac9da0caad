package se.utmana.app.systemmap.analysis;

/** Something that is computed, or is on its way. */
public sealed interface Result<T> {

  /** It is there. */
  record Ready<T>(T value) implements Result<T> {}

  /** It is not there yet; whoever asks again gets on with it. */
  record Pending<T>(MapAnalysis.Step step) implements Result<T> {}
}
