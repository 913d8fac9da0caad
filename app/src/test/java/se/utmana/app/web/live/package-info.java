/** Tests of live updates. */
@NullMarked
package se.utmana.app.web.live;

import org.jspecify.annotations.NullMarked;
