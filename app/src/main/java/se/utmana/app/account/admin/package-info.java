/** What administrators do with accounts and mails, on pages and from the command line. */
@NullMarked
package se.utmana.app.account.admin;

import org.jspecify.annotations.NullMarked;
