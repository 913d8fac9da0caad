package se.utmana.app.document.check;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Origin;
import se.utmana.app.document.content.Paper;
import se.utmana.app.document.content.Passage;
import se.utmana.app.document.content.Section;

/**
 * Looks through a document before it is decided: what is empty, what is old, what is hard to read.
 */
@Component
public class Checks {

  /** How old what was read from the record may be, in days. */
  static final int OLD = 30;

  private static final String OPTIONS = "alternativ";
  private static final String CONSEQUENCES = "konsekvenser";

  /** The six things that a decision has consequences for, by the beginning of their words. */
  private static final List<String> SIX =
      List.of("ekonomi", "barn", "jämställd", "klimat", "landsbygd", "personuppgift");

  private final Clock clock;

  Checks(Clock clock) {
    this.clock = clock;
  }

  public List<Remark> of(Paper paper) {
    var remarks = new ArrayList<Remark>();
    paper.sections().forEach(section -> look(section, "sv".equals(paper.language()), remarks));
    return List.copyOf(remarks);
  }

  private void look(Section section, boolean isSwedish, List<Remark> remarks) {
    if (section.isEmpty()) {
      if (section.isMandatory()) {
        remarks.add(remark(section, "document.check.empty"));
      }
      return;
    }
    var age = age(section);
    if (age > OLD) {
      remarks.add(remark(section, "document.check.old", age));
    }
    if (isSwedish) {
      var text = written(section);
      reads(section, text, remarks);
      answers(section, text.toLowerCase(Locale.ROOT), remarks);
    }
  }

  private static void reads(Section section, String text, List<Remark> remarks) {
    if (Readability.count(text) >= Readability.FEWEST_WORDS
        && Readability.lix(text) > Readability.HARD) {
      remarks.add(remark(section, "document.check.lix", Readability.lix(text)));
    }
    Readability.tooLong(text)
        .forEach(one -> remarks.add(remark(section, "document.check.sentence", opening(one))));
    Readability.heavy(text)
        .forEach(word -> remarks.add(remark(section, "document.check.heavy", word)));
  }

  /** Options have one that is to do nothing, and consequences are looked at from six sides. */
  private static void answers(Section section, String text, List<Remark> remarks) {
    if (section.key().equals(OPTIONS) && !text.contains("inte göra") && !text.contains("inget")) {
      remarks.add(remark(section, "document.check.nothing"));
    }
    if (section.key().equals(CONSEQUENCES)) {
      SIX.stream()
          .filter(word -> !text.contains(word))
          .forEach(
              word ->
                  remarks.add(remark(section, "document.check.consequence." + SIX.indexOf(word))));
    }
  }

  private long age(Section section) {
    return section.passages().stream()
        .map(Passage::origin)
        .filter(Objects::nonNull)
        .map(Origin::taken)
        .mapToLong(taken -> Duration.between(taken, clock.instant()).toDays())
        .max()
        .orElse(0);
  }

  private static String written(Section section) {
    return section.passages().stream()
        .filter(one -> one.origin() == null)
        .map(Passage::block)
        .map(Block::words)
        .collect(Collectors.joining("\n"));
  }

  private static String opening(String sentence) {
    return sentence.length() <= 60 ? sentence : sentence.substring(0, 60) + "…";
  }

  private static Remark remark(Section section, String key, Object... arguments) {
    return new Remark(section.key(), section.title(), key, List.of(arguments));
  }
}
