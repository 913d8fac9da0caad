/** Pages and API of the members of a space. */
@NullMarked
package se.utmana.app.space.member;

import org.jspecify.annotations.NullMarked;
