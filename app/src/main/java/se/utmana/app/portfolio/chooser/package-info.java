/** What it is that one has: a measure, an experiment, an expedition or a mission. */
@NullMarked
package se.utmana.app.portfolio.chooser;

import org.jspecify.annotations.NullMarked;
