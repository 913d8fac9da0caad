/** Drawing together: the editor's page, who has it open, and the stream of what happens. */
@NullMarked
package se.utmana.app.systemmap.editor;

import org.jspecify.annotations.NullMarked;
