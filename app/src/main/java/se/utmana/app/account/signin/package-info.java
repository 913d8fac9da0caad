/** How a person proves who they are, and how that lasts from one request to the next. */
@NullMarked
package se.utmana.app.account.signin;

import org.jspecify.annotations.NullMarked;
