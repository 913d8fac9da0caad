package se.utmana.app.systemmap.inquiry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.utmana.app.systemmap.Basis;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.analysis.MapGraph;
import se.utmana.app.web.Language;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;

/**
 * What to learn next.
 *
 * @param pushed what was pushed to see which answers hang on what
 * @param isChosen whether these are leverage points that the space has chosen
 */
record InquiryPage(
    MapRoom inside, MapGraph graph, List<Factor> pushed, boolean isChosen, List<Gap> gaps)
    implements Page {

  static final int MOST_TURNS = 3;

  String says(Gap gap, Texts texts) {
    return graph.content().says(gap.link(), texts);
  }

  String pushed(Language language) {
    return pushed.stream().map(one -> one.label().in(language)).collect(Collectors.joining(", "));
  }

  /** The form of an expedition that asks about a link, which it keeps as where it comes from. */
  String expedition(Gap gap, Texts texts) {
    var question =
        texts.get("systemmap.learn.question", label(gap, texts, true), label(gap, texts, false));
    return inside.room().path("portfolio/expeditions/new")
        + "?challenge="
        + inside.map().challenge()
        + "&about="
        + gap.link().id()
        + "&title="
        + encoded(title(gap, texts))
        + "&question="
        + encoded(question);
  }

  /** The form of an experiment that tests a link. */
  String experiment(Gap gap, Texts texts) {
    return inside.room().path("portfolio/experiments/new")
        + "?challenge="
        + inside.map().challenge()
        + "&assumption="
        + gap.link().id()
        + "&title="
        + encoded(title(gap, texts))
        + "&because="
        + encoded(gap.link().claim().in(texts.language()));
  }

  /** An experiment tests what is assumed; what rests on a source is looked into. */
  static boolean isAssumed(Gap gap) {
    return gap.link().basis() == Basis.ASSUMPTION;
  }

  private String title(Gap gap, Texts texts) {
    return texts.get("systemmap.learn.title", label(gap, texts, true), label(gap, texts, false));
  }

  private String label(Gap gap, Texts texts, boolean from) {
    var link = gap.link();
    return graph.content().label(from ? link.from() : link.to(), texts.language());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
