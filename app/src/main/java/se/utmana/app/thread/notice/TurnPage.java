package se.utmana.app.thread.notice;

import java.util.List;
import se.utmana.app.thread.Waits;
import se.utmana.app.web.Page;

/** My turn: what waits for me, and what has come of what I contributed. */
record TurnPage(List<Waits.Waiting> waiting, List<Told> happened) implements Page {}
