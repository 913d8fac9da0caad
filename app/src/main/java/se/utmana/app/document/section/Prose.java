package se.utmana.app.document.section;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Run;

/** Reads what people wrote: Markdown with tables. HTML in it stays the letters that it is. */
public final class Prose {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private Prose() {}

  public static List<Block> read(String markdown) {
    var document = (Document) PARSER.parse(markdown);
    return children(document).stream().map(Prose::block).flatMap(List::stream).toList();
  }

  static List<Node> children(Node node) {
    var children = new ArrayList<Node>();
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  private static List<Block> block(Node node) {
    return switch (node) {
      case Heading one ->
          List.of(new Block.Heading(Math.min(one.getLevel(), 3), Runs.words(Runs.of(one))));
      case Paragraph one -> List.of(new Block.Paragraph(Runs.of(one)));
      case BulletList one -> List.of(new Block.Bullets(false, items(one)));
      case OrderedList one -> List.of(new Block.Bullets(true, items(one)));
      case BlockQuote one -> List.of(new Block.Quotation(words(one), ""));
      case FencedCodeBlock one -> List.of(Block.Paragraph.of(one.getLiteral()));
      case IndentedCodeBlock one -> List.of(Block.Paragraph.of(one.getLiteral()));
      case HtmlBlock one -> List.of(Block.Paragraph.of(one.getLiteral()));
      case TableBlock one -> Grid.table(one);
      default -> List.of();
    };
  }

  private static List<Block.Item> items(ListBlock list) {
    return children(list).stream().map(Prose::item).toList();
  }

  private static Block.Item item(Node item) {
    var runs = new ArrayList<Run>();
    var below = new ArrayList<Block.Item>();
    for (var child : children(item)) {
      switch (child) {
        case ListBlock list -> below.addAll(items(list));
        default -> runs.addAll(Runs.of(child));
      }
    }
    return new Block.Item(List.copyOf(runs), List.copyOf(below));
  }

  private static String words(Node node) {
    return String.join(
        "\n", children(node).stream().map(child -> Runs.words(Runs.of(child))).toList());
  }
}
