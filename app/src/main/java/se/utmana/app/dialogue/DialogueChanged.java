package se.utmana.app.dialogue;

/** A dialogue, its statements or its votes changed; says nothing of what or by whom. */
public record DialogueChanged(DialogueId dialogue) {}
