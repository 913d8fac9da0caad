/** The one place that decides who may do what. */
@NullMarked
package se.utmana.app.space.gate;

import org.jspecify.annotations.NullMarked;
