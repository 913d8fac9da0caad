/** Tests of the whole application, and what all tests share. */
@NullMarked
package se.utmana.app;

import org.jspecify.annotations.NullMarked;
