package se.utmana.app.account.admin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param body the text, for administrators to hand over when it could not be sent; otherwise null
 */
record OutboxMail(
    UUID id,
    String recipient,
    String subject,
    String state,
    Instant createdAt,
    @Nullable String body) {}
