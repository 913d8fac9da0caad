/** Tests of what administrators do. */
@NullMarked
package se.utmana.app.account.admin;

import org.jspecify.annotations.NullMarked;
