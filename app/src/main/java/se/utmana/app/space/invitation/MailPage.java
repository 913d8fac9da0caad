package se.utmana.app.space.invitation;

import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * The form that invites by mail.
 *
 * @param sent how many of the lines just sent in were invited; the rest is in the form
 */
record MailPage(Room room, MailForm form, int sent, FormErrors errors) implements FormPage {}
