package se.utmana.app.web.part;

/** One of the pages that belong to the same thing. */
public record Tab(String label, String href, boolean isCurrent) {}
