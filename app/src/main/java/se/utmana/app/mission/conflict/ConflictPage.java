package se.utmana.app.mission.conflict;

import java.util.List;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.thread.Line;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** One goal conflict, and how it can be settled. */
record ConflictPage(
    MissionRoom inside,
    Conflict conflict,
    List<Entry> entries,
    Line line,
    SettleForm form,
    FormErrors errors)
    implements FormPage {

  String path() {
    return inside.path("conflicts/" + conflict.id());
  }
}
