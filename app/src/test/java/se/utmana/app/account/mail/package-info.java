/** Tests of how mails are sent. */
@NullMarked
package se.utmana.app.account.mail;

import org.jspecify.annotations.NullMarked;
