/** Coming to the public address of a dialogue: who may, and with which ballot. */
@NullMarked
package se.utmana.app.dialogue.visit;

import org.jspecify.annotations.NullMarked;
