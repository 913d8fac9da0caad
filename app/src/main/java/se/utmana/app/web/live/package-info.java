/** Pages that stand open learn what happens: server-sent events, over all nodes, with replay. */
@NullMarked
package se.utmana.app.web.live;

import org.jspecify.annotations.NullMarked;
