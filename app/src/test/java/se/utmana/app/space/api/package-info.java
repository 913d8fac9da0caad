@NullMarked
package se.utmana.app.space.api;

import org.jspecify.annotations.NullMarked;
