package se.utmana.app.account.admin;

import java.time.Instant;
import java.util.UUID;

/** An account in the administrators' list. */
record AccountLine(UUID id, String name, String mail, boolean administrator, Instant createdAt) {}
