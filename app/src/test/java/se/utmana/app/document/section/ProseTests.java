package se.utmana.app.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Run;

/** What people write becomes blocks. */
class ProseTests {

  @Test
  void readsHeadingsParagraphsAndLists() {
    assertThat(Prose.read("# Ett\n\nText\n\n- a\n- b\n  1. c"))
        .containsExactly(
            new Block.Heading(1, "Ett"),
            Block.Paragraph.of("Text"),
            new Block.Bullets(
                false,
                List.of(
                    Block.Item.of("a"),
                    new Block.Item(List.of(Run.plain("b")), List.of(Block.Item.of("c"))))));
  }

  @Test
  void readsATableAndFillsUpShortRows() {
    assertThat(Prose.read("| A | B |\n|---|---|\n| 1 |\n| 2 | 3 |"))
        .containsExactly(
            new Block.Table(
                "",
                List.of(Block.Column.of("A"), Block.Column.of("B")),
                List.of(List.of("1", ""), List.of("2", "3"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "data:text/html,x", "http://x.se", "//x.se", "/\\x.se"})
  void leadsNowhereUnsafe(String address) {
    assertThat(Prose.read("[här](" + address + ")").toString()).doesNotContain("link=" + address);
  }

  @Test
  void leadsToTheWebAndToPagesHere() {
    assertThat(Prose.read("[a](https://x.se) [b](/about)"))
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    new Run("a", false, false, "https://x.se"),
                    Run.plain(" "),
                    new Run("b", false, false, "/about"))));
  }

  @Test
  void readsHtmlAsTheLettersThatItIs() {
    assertThat(Prose.read("<b onclick=x>Hej</b>").toString()).contains("<b onclick=x>");
  }
}
