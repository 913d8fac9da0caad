/** What tests of accounts share. */
@NullMarked
package se.utmana.app.account;

import org.jspecify.annotations.NullMarked;
