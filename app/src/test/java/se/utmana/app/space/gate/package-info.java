@NullMarked
package se.utmana.app.space.gate;

import org.jspecify.annotations.NullMarked;
