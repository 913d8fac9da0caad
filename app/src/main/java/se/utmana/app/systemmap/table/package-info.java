/** The map as tables and text, where all of it can be drawn without a picture or a script. */
@NullMarked
package se.utmana.app.systemmap.table;

import org.jspecify.annotations.NullMarked;
