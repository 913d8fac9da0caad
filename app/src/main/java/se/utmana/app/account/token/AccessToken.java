package se.utmana.app.account.token;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program's right to act for a person until a day; the token itself is not kept. */
public record AccessToken(
    UUID id,
    String name,
    LocalDate createdOn,
    LocalDate expiresOn,
    @Nullable LocalDate lastUsedOn) {}
