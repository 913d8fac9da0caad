package se.utmana.app.systemmap.format.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.format.sketch.Detail;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.Leftovers;
import se.utmana.app.systemmap.format.sketch.LinkDraft;
import se.utmana.app.systemmap.format.sketch.SignWords;
import se.utmana.app.web.Phrase;

/** The named fields of one link, whatever the format; those without a place are put down. */
final class LinkFields {

  private static final Set<String> YES = Set.of("yes", "true", "1", "ja", "delayed", "delay");
  private static final Set<String> NO = Set.of("no", "false", "0", "nej", "");

  private final Source source;
  private final Leftovers leftovers;
  private final LinkDraft link;
  private @Nullable Integer sign;
  private String type = "";
  private String label = "";
  private String claim = "";

  LinkFields(Source source, Leftovers leftovers, String from, String to) {
    this.source = source;
    this.leftovers = leftovers;
    this.link = new LinkDraft(from, to);
  }

  LinkFields put(String name, String value) {
    boolean taken =
        switch (name.strip().toLowerCase(Locale.ROOT)) {
          case "polarity", "sign" -> sign(value);
          case "type", "connection type" -> type(value);
          case "label" -> label(value);
          case "description", "claim", "note" -> claim(value);
          case "strength", "weight" -> weight(value);
          case "delay", "delayed" -> delay(value);
          default -> detail(name, value);
        };
    if (!taken) {
      leftovers.add(Leftover.Kind.OF_LINKS, name, value);
    }
    return this;
  }

  /** The link with all that was put. */
  LinkDraft link() {
    if (sign != null) {
      link.sign(sign);
      leftovers.add(Leftover.Kind.OF_LINKS, "type", SignWords.isSign(type) ? "" : type);
    } else if (type.isBlank() && SignWords.isSign(label)) {
      link.style(label);
      label = "";
    } else {
      link.style(type);
    }
    if (SignWords.isSign(label) && SignWords.guess(label) == SignWords.guess(type)) {
      label = "";
    }
    if (claim.isBlank()) {
      claim = label;
    } else if (!label.equals(claim)) {
      leftovers.add(Leftover.Kind.OF_LINKS, "label", label);
    }
    return link.claim(claim.isBlank() ? Phrase.EMPTY : source.phrase(claim));
  }

  private boolean sign(String value) {
    var number = Numbers.find(value);
    if (number.isEmpty() && !SignWords.isSign(value)) {
      return false;
    }
    sign = number.map(one -> (int) Math.signum(one)).orElseGet(() -> SignWords.guess(value));
    return true;
  }

  private boolean type(String value) {
    boolean first = type.isBlank();
    type = first ? value : type;
    return first;
  }

  private boolean label(String value) {
    boolean first = label.isBlank();
    label = first ? value.strip() : label;
    return first;
  }

  private boolean claim(String value) {
    boolean first = claim.isBlank();
    claim = first ? value.strip() : claim;
    return first;
  }

  private boolean weight(String value) {
    Optional<Double> number = Numbers.find(value);
    number.ifPresent(link::weight);
    return number.isPresent();
  }

  private boolean delay(String value) {
    var word = value.strip().toLowerCase(Locale.ROOT);
    link.delayed(YES.contains(word));
    return YES.contains(word) || NO.contains(word);
  }

  private boolean detail(String name, String value) {
    var detail = Detail.ofLink(name);
    detail.ifPresent(one -> link.detail(one, value));
    return detail.isPresent();
  }
}
