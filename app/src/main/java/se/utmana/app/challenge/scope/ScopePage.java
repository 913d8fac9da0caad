package se.utmana.app.challenge.scope;

import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.web.Page;

/** Whom and where a challenge concerns, and which goals it touches. */
record ScopePage(ChallengeRoom inside, Scope scope) implements Page {}
