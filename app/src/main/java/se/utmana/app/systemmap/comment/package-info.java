/** What people say of a factor or a link, with sources. */
@NullMarked
package se.utmana.app.systemmap.comment;

import org.jspecify.annotations.NullMarked;
