package se.utmana.app.dialogue;

/** Votes of a dialogue changed; says nothing of how many, which or whose. */
public record VotesChanged(DialogueId dialogue) {}
