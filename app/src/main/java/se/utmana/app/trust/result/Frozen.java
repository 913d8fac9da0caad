package se.utmana.app.trust.result;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a wave said, as it was frozen.
 *
 * @param digest SHA-256 of it as it is stored
 */
public record Frozen(UUID wave, TrustOutcome outcome, String digest, LocalDate drawnOn) {}
