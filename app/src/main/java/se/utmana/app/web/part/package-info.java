/** What the templates of the components take: crumbs, tabs, choices, icons. */
@NullMarked
@NamedInterface("part")
package se.utmana.app.web.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
