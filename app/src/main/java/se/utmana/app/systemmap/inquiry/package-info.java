/** What to learn next: the links on which answers hang and of which nobody is sure. */
@NullMarked
package se.utmana.app.systemmap.inquiry;

import org.jspecify.annotations.NullMarked;
