/** The way of a mail from the outbox to a mail server, and the administrator's view of it. */
@NullMarked
package se.utmana.app.account.mail;

import org.jspecify.annotations.NullMarked;
