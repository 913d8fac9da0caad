package se.utmana.app.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import se.utmana.app.document.content.Run;

/** The words inside a block, with emphasis and links. */
final class Runs {

  private record Look(boolean isBold, boolean isItalic, @Nullable String link) {}

  private Runs() {}

  static List<Run> of(Node block) {
    var runs = new ArrayList<Run>();
    walk(block, new Look(false, false, null), runs);
    return List.copyOf(runs);
  }

  static String words(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining()).strip();
  }

  private static void walk(Node node, Look look, List<Run> runs) {
    for (var child : Prose.children(node)) {
      switch (child) {
        case Text one -> add(one.getLiteral(), look, runs);
        case Code one -> add(one.getLiteral(), look, runs);
        case HtmlInline one -> add(one.getLiteral(), look, runs);
        case SoftLineBreak any -> add(" ", look, runs);
        case HardLineBreak any -> add("\n", look, runs);
        case StrongEmphasis one -> walk(one, new Look(true, look.isItalic(), look.link()), runs);
        case Emphasis one -> walk(one, new Look(look.isBold(), true, look.link()), runs);
        case Link one ->
            walk(one, new Look(look.isBold(), look.isItalic(), safe(one.getDestination())), runs);
        default -> walk(child, look, runs);
      }
    }
  }

  private static void add(String text, Look look, List<Run> runs) {
    runs.add(new Run(text, look.isBold(), look.isItalic(), look.link()));
  }

  /** Leads to the web or to a page of this server, nowhere else. */
  private static @Nullable String safe(String address) {
    var isHere = address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
    return isHere || address.startsWith("https://") ? address : null;
  }
}
