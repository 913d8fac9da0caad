/** Tests of pictures. */
@NullMarked
package se.utmana.app.web.picture;

import org.jspecify.annotations.NullMarked;
