/** Telling those who contributed what came of it, and everybody what waits for them. */
@NullMarked
package se.utmana.app.thread.notice;

import org.jspecify.annotations.NullMarked;
