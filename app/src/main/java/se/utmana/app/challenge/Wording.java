package se.utmana.app.challenge;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What a challenge says and on what ground.
 *
 * @param source where a fact comes from: a name, an address on the web, or both; may be empty for
 *     everything else
 */
public record Wording(Phrase title, Phrase text, Basis basis, String source) {

  public static final int TITLE_LENGTH = 120;
  public static final int TEXT_LENGTH = 4000;
  static final int SOURCE_LENGTH = 500;

  public Wording {
    source = source.strip();
  }

  /** Why it cannot stand as it is, if it cannot. */
  public Optional<Refusal> refusal() {
    if (title.isEmpty()) {
      return Optional.of(Refusal.at("title", "challenge.refused.title"));
    }
    if (text.isEmpty()) {
      return Optional.of(Refusal.at("text", "challenge.refused.text"));
    }
    if (isLonger(title, TITLE_LENGTH)) {
      return Optional.of(Refusal.at("title", "challenge.refused.long", TITLE_LENGTH));
    }
    if (isLonger(text, TEXT_LENGTH)) {
      return Optional.of(Refusal.at("text", "challenge.refused.long", TEXT_LENGTH));
    }
    if (source.length() > SOURCE_LENGTH) {
      return Optional.of(Refusal.at("source", "challenge.refused.long", SOURCE_LENGTH));
    }
    if (basis == Basis.FACT && source.isEmpty()) {
      return Optional.of(Refusal.at("source", "challenge.refused.source"));
    }
    return Optional.empty();
  }

  private static boolean isLonger(Phrase phrase, int limit) {
    return phrase.byLanguage().values().stream().anyMatch(one -> one.length() > limit);
  }

  /** The text, a paragraph for each line that says anything. */
  List<String> paragraphs(Language language) {
    return text.in(language).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The first paragraph, for lists. */
  String opening(Language language) {
    return paragraphs(language).stream().findFirst().orElse("");
  }

  /** Whether the source is an address that a reader can follow. */
  boolean isLink() {
    if (!source.startsWith("https://") && !source.startsWith("http://")) {
      return false;
    }
    try {
      return URI.create(source).getHost() != null;
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
