@NullMarked
package se.utmana.app.journey;

import org.jspecify.annotations.NullMarked;
