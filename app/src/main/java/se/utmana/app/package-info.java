/** Utmana: the shared workplace for challenge-driven public work. */
@NullMarked
package se.utmana.app;

import org.jspecify.annotations.NullMarked;
