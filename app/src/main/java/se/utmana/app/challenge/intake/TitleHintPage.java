package se.utmana.app.challenge.intake;

import java.util.Optional;
import se.utmana.app.web.Page;

/** What can be said about a title before it is saved. */
record TitleHintPage(String title, Optional<TitleHint> hint) implements Page {}
