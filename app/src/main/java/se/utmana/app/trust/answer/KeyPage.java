package se.utmana.app.trust.answer;

import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * Where somebody types the key from a slip of paper.
 *
 * @param typed what was typed and cannot be used
 */
record KeyPage(String typed, FormErrors errors) implements FormPage {}
