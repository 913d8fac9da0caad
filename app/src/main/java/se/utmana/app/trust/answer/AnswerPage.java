package se.utmana.app.trust.answer;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.space.Space;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where somebody with a key answers a wave. */
record AnswerPage(Key key, TrustWave wave, Space space, SheetForm form, FormErrors errors)
    implements FormPage {

  List<Choice> sides(Texts texts) {
    return Stream.of(Side.values())
        .map(
            side -> new Choice(side.name(), texts.get(side.key()), texts.get(side.key() + ".hint")))
        .toList();
  }
}
