package se.utmana.app.thread;

import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * Where somebody leaves an address to be told, when the first one could not be used.
 *
 * @param action where the form is sent
 * @param back the page that it came from
 */
public record FollowPage(String action, String back, String mail, FormErrors errors)
    implements FormPage {}
