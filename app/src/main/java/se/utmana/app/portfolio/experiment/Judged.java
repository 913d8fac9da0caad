package se.utmana.app.portfolio.experiment;

import java.time.Instant;
import java.util.UUID;

/**
 * A verdict as it was decided.
 *
 * @param decidedBy whose decision it is: one person's
 */
public record Judged(Verdict verdict, UUID decidedBy, Instant decidedAt) {}
