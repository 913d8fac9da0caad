/** Work that takes longer than a request: it shows how far it is, and can be left. */
@NullMarked
package se.utmana.app.web.job;

import org.jspecify.annotations.NullMarked;
