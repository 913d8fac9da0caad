package se.utmana.app.document.page;

import java.util.List;
import se.utmana.app.document.Document;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** The documents of a space. */
record DocumentsPage(Room room, List<Document> documents) implements Page {}
