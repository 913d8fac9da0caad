/** The pages and the API where trust waves are planned, opened, closed and read. */
@NullMarked
@NamedInterface("page")
package se.utmana.app.trust.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
