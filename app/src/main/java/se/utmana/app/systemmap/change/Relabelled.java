package se.utmana.app.systemmap.change;

import java.util.UUID;
import se.utmana.app.systemmap.SystemMap;

/** A factor has got another label: told to whoever shows it under its label elsewhere. */
public record Relabelled(SystemMap map, UUID factor) {}
