package se.utmana.app.thread;

import java.util.UUID;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * What a record of any module shows of itself to those who may see its space.
 *
 * @param id the record's own identity, unique in its space
 * @param kind the key of the text that says what kind of record it is
 * @param path its address, below the space's unless it begins with a slash
 */
public record Face(SpaceId space, UUID id, String kind, Phrase title, Phrase text, String path) {}
