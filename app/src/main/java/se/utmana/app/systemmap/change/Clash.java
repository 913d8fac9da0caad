package se.utmana.app.systemmap.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Two people wrote the same field: the one who came later sees both values and chooses.
 *
 * @param yours what was not written
 * @param theirs what the field says
 * @param account who wrote it, null for people who are gone
 * @param number of the change that wrote it; whoever has seen it may write over it
 */
public record Clash(
    UUID element,
    Field field,
    @Nullable JsonNode yours,
    @Nullable JsonNode theirs,
    @Nullable UUID account,
    int number) {}
