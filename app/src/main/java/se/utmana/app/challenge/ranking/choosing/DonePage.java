package se.utmana.app.challenge.ranking.choosing;

import se.utmana.app.web.Page;

/**
 * Thanks, and what happens with the answers.
 *
 * @param more whether there are pairs left to answer
 */
record DonePage(ComparisonVisit visit, int made, boolean more) implements Page {}
