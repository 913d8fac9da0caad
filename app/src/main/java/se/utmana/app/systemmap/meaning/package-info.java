/** What a factor or a link stands for: framings, statements and other records of the space. */
@NullMarked
package se.utmana.app.systemmap.meaning;

import org.jspecify.annotations.NullMarked;
