package se.utmana.app.web.job;

import se.utmana.app.web.Page;

/** How far a job is, and what came of it. */
record JobPage(Job job) implements Page {}
