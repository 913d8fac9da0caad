package se.utmana.app.web.part;

/** A page above this one, on the way from the start. */
public record Crumb(String label, String href) {}
