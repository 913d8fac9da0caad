package se.utmana.app.document.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PaperTests {

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void isTheSameAfterAWayThroughJson() {
    var paper = Papers.withEverything();

    var text = json.writeValueAsString(paper);
    var back = json.readValue(text, Paper.class);

    assertThat(back).isEqualTo(paper);
    assertThat(json.writeValueAsString(back)).isEqualTo(text);
  }

  @Test
  void namesEverySourceOnce() {
    assertThat(Papers.withEverything().sources()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void refusesARowThatDoesNotFitItsColumns() {
    var columns = List.of(Block.Column.of("Nr"), Block.Column.of("Insats"));

    assertThatThrownBy(() -> new Block.Table("Insatser", columns, List.of(List.of("1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isEmptyWhereOnlyGapsStand() {
    var gap = Passage.written(new Block.Gap("Skriv vad ni vet."));
    var said = Passage.written(Block.Paragraph.of("Vi vet detta."));

    assertThat(new Section("a", "A", true, List.of(gap)).isEmpty()).isTrue();
    assertThat(new Section("a", "A", true, List.of(gap, said)).isEmpty()).isFalse();
  }
}
