package se.utmana.app.trust;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What a trust wave is to be, before it opens.
 *
 * @param roles the members who get a key by mail; empty for a wave on paper only
 * @param wordings what every item asks
 */
public record WaveDraft(
    Phrase title,
    LocalDate opensOn,
    LocalDate closesOn,
    Set<Role> roles,
    Map<TrustItem, Phrase> wordings,
    boolean illustrative) {

  public static final int TITLE_LENGTH = 120;
  public static final int WORDING_LENGTH = 240;

  /** A wave that stays open longer is forgotten, and its answers tell of different times. */
  private static final int MOST_DAYS = 92;

  public WaveDraft {
    roles = Set.copyOf(roles);
    wordings = Map.copyOf(wordings);
  }

  /** The items in the words of the code list. */
  public static Map<TrustItem, Phrase> ordinaryWordings() {
    var words = new EnumMap<TrustItem, Phrase>(TrustItem.class);
    List.of(TrustItem.values()).forEach(item -> words.put(item, item.wording()));
    return words;
  }

  /** Why it cannot be planned so, if it cannot. */
  Optional<Refusal> refusal() {
    if (title.isEmpty()) {
      return Optional.of(Refusal.at("title", "trust.refused.title"));
    }
    if (isLonger(title, TITLE_LENGTH)) {
      return Optional.of(Refusal.at("title", "trust.refused.long", TITLE_LENGTH));
    }
    if (!closesOn.isAfter(opensOn)) {
      return Optional.of(Refusal.at("closesOn", "trust.refused.period"));
    }
    if (closesOn.isAfter(opensOn.plusDays(MOST_DAYS))) {
      return Optional.of(Refusal.at("closesOn", "trust.refused.months"));
    }
    return List.of(TrustItem.values()).stream().flatMap(item -> wrong(item).stream()).findFirst();
  }

  private Optional<Refusal> wrong(TrustItem item) {
    var words = wordings.getOrDefault(item, Phrase.EMPTY);
    if (words.isEmpty()) {
      return Optional.of(Refusal.at("wording-" + item, "trust.refused.wording"));
    }
    return isLonger(words, WORDING_LENGTH)
        ? Optional.of(Refusal.at("wording-" + item, "trust.refused.long", WORDING_LENGTH))
        : Optional.empty();
  }

  private static boolean isLonger(Phrase phrase, int length) {
    return phrase.byLanguage().values().stream().anyMatch(one -> one.length() > length);
  }
}
