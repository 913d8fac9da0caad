/** Tests of idempotency keys. */
@NullMarked
package se.utmana.app.web.repeat;

import org.jspecify.annotations.NullMarked;
