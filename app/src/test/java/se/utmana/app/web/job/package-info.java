/** Tests of long work. */
@NullMarked
package se.utmana.app.web.job;

import org.jspecify.annotations.NullMarked;
