package se.utmana.app.trust.answer;

import se.utmana.app.web.Page;

/** Thanks for an answer; it says nothing of which. */
record AnsweredPage() implements Page {}
