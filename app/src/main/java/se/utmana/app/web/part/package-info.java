/** What the templates of the components take: crumbs, tabs, choices, icons. */
@NullMarked
package se.utmana.app.web.part;

import org.jspecify.annotations.NullMarked;
