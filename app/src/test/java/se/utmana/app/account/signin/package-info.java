/** Tests of signing in. */
@NullMarked
package se.utmana.app.account.signin;

import org.jspecify.annotations.NullMarked;
