package se.utmana.app.home;

import se.utmana.app.space.Room;

/** A space as a card to open, with what there is in it. */
record SpaceCard(Room room, int actors, int challenges, int openDialogues) {}
