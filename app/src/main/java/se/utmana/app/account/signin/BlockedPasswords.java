package se.utmana.app.account.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells passwords that are guessed first. Among long passwords these are seldom words of a list but
 * common words and figures put together, so both are looked for.
 */
final class BlockedPasswords {

  /** A password needs this many letters or signs beside common words and figures. */
  private static final int OWN_CHARACTERS = 5;

  private static final int DISTINCT_CHARACTERS = 6;

  private static final String RUNS =
      "abcdefghijklmnopqrstuvwxyzåäö qwertyuiopåasdfghjklöäzxcvbnm 01234567890123456789 "
          + "98765432109876543210 1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik qazwsxedcrfvtgbyhnujmik";

  /** Longest first, so that a word is not broken by a shorter one inside it. */
  private final List<String> words;

  BlockedPasswords() {
    words = read().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  private static Stream<String> read() {
    var file =
        Objects.requireNonNull(
            BlockedPasswords.class.getResourceAsStream("/passwords/blocked.txt"),
            "The list of blocked passwords is missing");
    try (file) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether somebody who knows the person's name and address would try this early. */
  boolean contains(String password, List<String> ownWords) {
    var rest = password.toLowerCase(Locale.ROOT);
    if (rest.chars().distinct().count() < DISTINCT_CHARACTERS || repeatsItself(rest)) {
      return true;
    }
    for (var word : ownWords) {
      if (word.length() > 2) {
        rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
      }
    }
    for (var word : words) {
      rest = rest.replace(word, "");
    }
    rest = rest.replaceAll("[0-9\\s\\p{Punct}]", "");
    return rest.length() < OWN_CHARACTERS || RUNS.contains(rest);
  }

  private static boolean repeatsItself(String password) {
    for (var length = 1; length <= password.length() / 3; length++) {
      var piece = password.substring(0, length);
      if (piece.repeat(password.length() / length + 1).startsWith(password)) {
        return true;
      }
    }
    return false;
  }
}
