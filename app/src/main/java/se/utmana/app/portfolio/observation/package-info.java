/** What an expedition sees on its way, and what those who went along understand from it. */
@NullMarked
@NamedInterface("observation")
package se.utmana.app.portfolio.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
