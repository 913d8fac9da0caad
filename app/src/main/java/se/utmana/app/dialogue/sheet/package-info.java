/** Printed sheets: printing them, and typing in what people ticked, each sheet once. */
@NullMarked
package se.utmana.app.dialogue.sheet;

import org.jspecify.annotations.NullMarked;
