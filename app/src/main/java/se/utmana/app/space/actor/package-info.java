/** Pages and API of the actors of a space. */
@NullMarked
package se.utmana.app.space.actor;

import org.jspecify.annotations.NullMarked;
