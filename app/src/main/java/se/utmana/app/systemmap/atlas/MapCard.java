package se.utmana.app.systemmap.atlas;

import se.utmana.app.systemmap.SystemMap;

/** A map as lists show it: what it is about, and how much stands on it. */
record MapCard(SystemMap map, int factors, int links) {}
