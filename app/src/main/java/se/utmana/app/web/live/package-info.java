/** Pages that stand open learn what happens: server-sent events, over all nodes, with replay. */
@NullMarked
@NamedInterface("live")
package se.utmana.app.web.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
