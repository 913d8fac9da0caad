package se.utmana.app.home;

import se.utmana.app.web.Page;

/** What Utmana is, what it does with people's data, version and licence. */
record AboutPage(Operator operator) implements Page {}
