@NullMarked
package se.utmana.app.space;

import org.jspecify.annotations.NullMarked;
