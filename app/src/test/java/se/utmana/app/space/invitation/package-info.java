@NullMarked
package se.utmana.app.space.invitation;

import org.jspecify.annotations.NullMarked;
