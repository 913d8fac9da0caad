/**
 * The files that browsers fetch: styles, scripts, the typeface, under addresses that never change.
 */
@NullMarked
package se.utmana.app.web.asset;

import org.jspecify.annotations.NullMarked;
