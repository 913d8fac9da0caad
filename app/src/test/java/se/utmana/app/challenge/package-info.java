@NullMarked
package se.utmana.app.challenge;

import org.jspecify.annotations.NullMarked;
