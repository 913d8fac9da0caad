package se.utmana.app.space;

/** The leaders of a space changed something about it, such as who may see it. */
public record SpaceChanged(Space space) {}
