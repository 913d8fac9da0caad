/** Tests of the static files. */
@NullMarked
package se.utmana.app.web.asset;

import org.jspecify.annotations.NullMarked;
