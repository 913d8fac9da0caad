/** Where a push would matter: what is known of each factor side by side, and the points chosen. */
@NullMarked
@NamedInterface("leverage")
package se.utmana.app.systemmap.leverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
