package se.utmana.app.dialogue;

/** A dialogue or its statements changed; says nothing of what or by whom. */
public record DialogueChanged(DialogueId dialogue) {}
