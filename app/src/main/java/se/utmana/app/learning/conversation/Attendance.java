package se.utmana.app.learning.conversation;

import java.util.UUID;

/**
 * How many came from an organisation or group. Who they were is not kept.
 *
 * @param people 0 as long as it is only invited
 */
public record Attendance(UUID actor, int people) {}
