package se.utmana.app.web;

/**
 * Carries a {@link Refusal} out of an API handler: the caller gets 422 as problem+json with the
 * sentence and the key. Pages do not throw it; they show their form again.
 */
public final class RefusedException extends RuntimeException {

  private final transient Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.key(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
