/** Access tokens, by which programs act for a person, and the API of accounts. */
@NullMarked
package se.utmana.app.account.token;

import org.jspecify.annotations.NullMarked;
