package se.utmana.app.trust.result;

import se.utmana.app.trust.TrustWaveId;

/** A wave has closed: its keys and sums are gone, what it said is frozen. */
public record TrustWaveClosed(TrustWaveId wave) {}
