/** Tests of what is told when something fails. */
@NullMarked
package se.utmana.app.web.fault;

import org.jspecify.annotations.NullMarked;
