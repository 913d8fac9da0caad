/** Pages and API of the invitations to a space, and joining by one. */
@NullMarked
package se.utmana.app.space.invitation;

import org.jspecify.annotations.NullMarked;
