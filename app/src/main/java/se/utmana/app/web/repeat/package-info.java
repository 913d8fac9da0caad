/** A request that is sent twice has one effect and one answer: idempotency keys. */
@NullMarked
package se.utmana.app.web.repeat;

import org.jspecify.annotations.NullMarked;
