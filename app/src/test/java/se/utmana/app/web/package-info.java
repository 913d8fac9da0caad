/** Tests of the shell. */
@NullMarked
package se.utmana.app.web;

import org.jspecify.annotations.NullMarked;
