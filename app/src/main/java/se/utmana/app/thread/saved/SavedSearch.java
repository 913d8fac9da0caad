package se.utmana.app.thread.saved;

import java.util.UUID;
import se.utmana.app.thread.search.Question;

/**
 * A search that a person wants to be told of.
 *
 * @param byMail whether a letter tells of what is new
 * @param stopToken stands in the letters, and stops them
 */
record SavedSearch(UUID id, UUID account, Question question, boolean byMail, String stopToken) {}
