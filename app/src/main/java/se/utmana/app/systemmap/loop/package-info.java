/** The loops of a map: told in words, named by people, and gone through step by step. */
@NullMarked
package se.utmana.app.systemmap.loop;

import org.jspecify.annotations.NullMarked;
