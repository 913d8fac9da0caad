package se.utmana.app.document.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of a section. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
  @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
  @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
  @JsonSubTypes.Type(value = Block.Quotation.class, name = "quotation"),
  @JsonSubTypes.Type(value = Block.Figure.class, name = "figure"),
  @JsonSubTypes.Type(value = Block.Gap.class, name = "gap")
})
public sealed interface Block {

  /** The words of it, for searching and for measuring how it reads; empty where there are none. */
  String words();

  /**
   * A heading inside a section.
   *
   * @param level 1 is just below the section's own, 3 the deepest
   */
  record Heading(int level, String text) implements Block {

    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("No heading of level " + level);
      }
    }

    @Override
    public String words() {
      return text;
    }
  }

  record Paragraph(List<Run> runs) implements Block {

    public static Paragraph of(String text) {
      return new Paragraph(List.of(Run.plain(text)));
    }

    @Override
    public String words() {
      return Run.words(runs);
    }
  }

  record Bullets(boolean isNumbered, List<Item> items) implements Block {

    @Override
    public String words() {
      return items.stream().map(Item::words).collect(Collectors.joining("\n"));
    }
  }

  /** What stands beside one bullet, and the bullets below it. */
  record Item(List<Run> runs, List<Item> below) {

    public static Item of(String text) {
      return new Item(List.of(Run.plain(text)), List.of());
    }

    String words() {
      var own = Run.words(runs);
      return below.isEmpty()
          ? own
          : own + "\n" + below.stream().map(Item::words).collect(Collectors.joining("\n"));
    }
  }

  /**
   * A table with one row of headings.
   *
   * @param rows each with a cell for every column
   */
  record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {

    public Table {
      var width = columns.size();
      if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("A row needs a cell for each column");
      }
    }

    @Override
    public String words() {
      return caption;
    }
  }

  record Column(String title, boolean isNumeric) {

    public static Column of(String title) {
      return new Column(title, false);
    }

    public static Column number(String title) {
      return new Column(title, true);
    }
  }

  /**
   * A picture of our own.
   *
   * @param svg a whole SVG that stands alone, with its own colours
   * @param alternative what it shows, for those who do not see it
   */
  record Picture(String svg, String alternative, String caption) implements Block {

    @Override
    public String words() {
      return caption;
    }
  }

  /**
   * What somebody said.
   *
   * @param voice whose words, never a person's name unless they signed them
   */
  record Quotation(String text, String voice) implements Block {

    @Override
    public String words() {
      return text;
    }
  }

  /** One number that counts. */
  record Figure(String label, String value, String unit) implements Block {

    @Override
    public String words() {
      return label;
    }
  }

  /** What the record cannot answer, and what is to be written here. */
  record Gap(String guidance) implements Block {

    @Override
    public String words() {
      return "";
    }
  }
}
