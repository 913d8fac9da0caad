package se.utmana.app.trust.proposal;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.WaveEvent;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/**
 * A proposed conversation, and where a leader says what becomes of it.
 *
 * @param title what it is called, for the thread
 * @param chosen what the leader has ticked, empty for nothing
 */
record ProposalPage(
    Room room,
    Proposal proposal,
    TrustWave wave,
    Phrase title,
    List<WaveEvent> events,
    Line line,
    String chosen,
    String reason,
    FormErrors errors)
    implements FormPage {

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("trust.section"), room.path("trust")),
        new Crumb(wave.title().in(texts.language()), room.path(wave.path())));
  }

  List<Choice> choices(Texts texts) {
    return List.of(ProposalState.TAKEN_UP, ProposalState.PUT_ASIDE).stream()
        .map(
            state ->
                new Choice(state.name(), texts.get(state.key()), texts.get(state.key() + ".hint")))
        .toList();
  }
}
