/** What people and programs are told when a request cannot be answered. */
@NullMarked
package se.utmana.app.web.fault;

import org.jspecify.annotations.NullMarked;
