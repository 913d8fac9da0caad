package se.utmana.app.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utmana.app.web.asset.GalleryAssets;

class SvgTests {

  @Test
  void noWordOfAPersonBecomesMarkup() {
    var hostile = "\"><script>alert('1')</script>&";
    var svg =
        Svg.picture("p", 10, 10, hostile, hostile)
            .group("x", hostile)
            .link(hostile, hostile)
            .text("x", 0, 0, "start", 14, hostile)
            .endLink()
            .endGroup()
            .end()
            .svg();
    assertThat(svg).doesNotContain("<script", "alert('").contains("&lt;script&gt;");
    assertThat(svg.chars().filter(c -> c == '<').count()).isEqualTo(14);
  }

  @Test
  void numbersHaveAtMostTwoDecimalsAndAPoint() {
    assertThat(Svg.number(12)).isEqualTo("12");
    assertThat(Svg.number(-0.5)).isEqualTo("-0.5");
    assertThat(Svg.number(1.0 / 3)).isEqualTo("0.33");
    assertThat(Svg.number(-0.001)).isEqualTo("0");
    assertThat(Svg.percent(0.625)).isEqualTo("62.5%");
    assertThatIllegalArgumentException().isThrownBy(() -> Svg.number(Double.NaN));
  }

  @Test
  void theBarOfNoVotesIsEmpty() {
    var bar = new VoteBar(0, 0, 0);
    assertThat(List.of(bar.agreeEnd(), bar.passWidth(), bar.disagreeWidth())).containsOnly("0%");
    assertThat(new VoteBar(1, 1, 2).disagreeWidth()).isEqualTo("50%");
  }

  @Test
  void aFileOfAPictureNeedsNoStyleSheet() {
    var picture =
        Svg.picture("p", 10, 10, "T", "A")
            .group("p-soft", null)
            .circle("p-1", 1, 1, 1)
            .endGroup()
            .text("p-strong p-halo", 1, 1, "end", 14, "class=\"p-1\"")
            .end();
    var file = new StandaloneSvg(GalleryAssets.read()).of(picture);
    assertThat(file)
        .doesNotContain(" class=", "var(", "style=")
        .contains("<g fill=\"#4d5b64\">")
        .contains("<circle fill=\"#1f5c4c\"", "paint-order=\"stroke\"", "font-weight=\"650\"")
        .contains("class=&quot;p-1&quot;");
  }
}
