/** The pages and the API of experiments: designed, measured, ended and decided. */
@NullMarked
package se.utmana.app.portfolio.card;

import org.jspecify.annotations.NullMarked;
