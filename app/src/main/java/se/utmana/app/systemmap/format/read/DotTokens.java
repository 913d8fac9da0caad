package se.utmana.app.systemmap.format.read;

import java.util.Locale;
import java.util.Set;
import se.utmana.app.systemmap.format.sketch.MapProblem;

/** The words, texts in quotation marks and signs of a file of Graphviz. */
final class DotTokens {

  private static final String SIGNS = "{}[]=;,:";
  private static final Set<String> ARROWS = Set.of("->", "--");

  private final Source source;
  private final String text;
  private int position;
  private int line = 1;
  private String next;
  private boolean quoted;

  DotTokens(Source source) {
    this.source = source;
    this.text = source.text();
    this.next = "";
    advance();
  }

  int line() {
    return line;
  }

  /** Whether the next one is that sign. */
  boolean is(String sign) {
    return !quoted && next.equals(sign);
  }

  /** Whether the next one is that word, in small or large letters. */
  boolean isWord(String word) {
    return !quoted && next.toLowerCase(Locale.ROOT).equals(word);
  }

  String take() throws MapProblem {
    if (next.isEmpty() && !quoted) {
      throw MapProblem.at(source.name(), line, "dot.end");
    }
    var taken = next;
    advance();
    return taken;
  }

  /** A word or a text, no sign. */
  String name() throws MapProblem {
    boolean sign =
        !quoted && (ARROWS.contains(next) || (next.length() == 1 && SIGNS.contains(next)));
    if (sign) {
      throw MapProblem.at(source.name(), line, "dot.name", next);
    }
    return take();
  }

  void expect(String sign) throws MapProblem {
    if (!is(sign)) {
      throw MapProblem.at(source.name(), line, "dot.sign", sign, next);
    }
    advance();
  }

  private void advance() {
    skip();
    quoted = false;
    if (position >= text.length()) {
      next = "";
    } else if (text.charAt(position) == '"') {
      quotation();
    } else if (SIGNS.indexOf(text.charAt(position)) >= 0) {
      next = text.substring(position, ++position);
    } else if (text.startsWith("->", position) || text.startsWith("--", position)) {
      next = text.substring(position, position += 2);
    } else {
      int start = position;
      while (position < text.length() && isOfWord(position)) {
        position++;
      }
      next = text.substring(start, position);
    }
  }

  private boolean isOfWord(int at) {
    char one = text.charAt(at);
    return !Character.isWhitespace(one)
        && SIGNS.indexOf(one) < 0
        && one != '"'
        && !text.startsWith("->", at)
        && !text.startsWith("--", at);
  }

  private void quotation() {
    var said = new StringBuilder();
    quoted = true;
    for (position++; position < text.length() && text.charAt(position) != '"'; position++) {
      char one = text.charAt(position);
      line += one == '\n' ? 1 : 0;
      if (one == '\\' && position + 1 < text.length()) {
        char escaped = text.charAt(++position);
        switch (escaped) {
          case 'n', 'l', 'r' -> said.append('\n');
          case '\n' -> line++;
          default -> said.append(escaped);
        }
      } else {
        said.append(one);
      }
    }
    position++;
    next = said.toString();
  }

  private void skip() {
    while (position < text.length()) {
      char one = text.charAt(position);
      if (Character.isWhitespace(one)) {
        line += one == '\n' ? 1 : 0;
        position++;
      } else if (one == '#' || text.startsWith("//", position)) {
        int end = text.indexOf('\n', position);
        position = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", position)) {
        int end = text.indexOf("*/", position + 2);
        line +=
            (int)
                text.substring(position, end < 0 ? text.length() : end)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
        position = end < 0 ? text.length() : end + 2;
      } else {
        return;
      }
    }
  }
}
