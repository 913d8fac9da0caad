package se.utmana.app.dialogue;

import java.util.List;

/** Statements of a dialogue were written, or are shown or hidden now; says nothing of by whom. */
record StatementsWritten(Dialogue dialogue, List<Statement> statements) {}
