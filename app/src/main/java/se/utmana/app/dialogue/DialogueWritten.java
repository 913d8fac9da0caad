package se.utmana.app.dialogue;

/** A leader changed what a dialogue says, or opened or closed it; votes are none of that. */
record DialogueWritten(Dialogue dialogue) {}
