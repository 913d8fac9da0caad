package se.utmana.app.document.content;

import java.time.Instant;
import java.util.List;

/** Documents to try formats on. */
public final class Papers {

  private static final Origin.Source ONE =
      new Origin.Source("a1", "Skolmaten äts upp", "/spaces/skola/missions/a1");
  private static final Origin.Source OTHER =
      new Origin.Source("b2", "Kökens samverkan", "/spaces/skola/portfolio/experiments/b2");

  private static final String CIRCLE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100">
      <rect width="200" height="100" fill="#eef"/><circle cx="50" cy="50" r="40" fill="#226"/>
      <text x="110" y="55" font-size="14" fill="#111">Åsa äter öl</text></svg>
      """;

  private Papers() {}

  /** A document that has every kind of block. */
  public static Paper withEverything() {
    return new Paper(
        "sv",
        "Promemoria",
        "Förutsättningar för skolmaten",
        List.of(
            new Paper.HeadLine("Diarienummer", "RK 2026/0042"),
            new Paper.HeadLine("Datum", "27 november 2026")),
        List.of(
            new Section("sammanfattning", "Sammanfattning", true, List.of(text())),
            new Section("nulage", "Nuläge", true, found()),
            new Section("bilagor", "Bilagor", false, List.of(gap()))),
        "0f".repeat(32));
  }

  private static Passage text() {
    return Passage.written(
        new Block.Paragraph(
            List.of(
                Run.plain("Vi föreslår att "),
                new Run("köken", true, false, null),
                Run.plain(" får "),
                new Run("mer tid", false, true, "https://example.org/tid"),
                Run.plain(" att laga mat från grunden & lite < till."))));
  }

  private static List<Passage> found() {
    var origin = new Origin(List.of(ONE, OTHER), 2, Instant.EPOCH, "ab".repeat(32));
    var again = new Origin(List.of(ONE), 1, Instant.EPOCH, "cd".repeat(32));
    return List.of(
        Passage.written(new Block.Heading(1, "Vad vi vet")),
        Passage.written(
            new Block.Bullets(
                false,
                List.of(
                    Block.Item.of("Elever vill äta i lugn och ro"),
                    new Block.Item(
                        List.of(Run.plain("Köken saknar tid")),
                        List.of(Block.Item.of("på morgonen")))))),
        Passage.written(
            new Block.Bullets(true, List.of(Block.Item.of("Först"), Block.Item.of("Sedan")))),
        new Passage(
            new Block.Table(
                "Insatser",
                List.of(Block.Column.of("Insats"), Block.Column.number("Kronor")),
                List.of(List.of("Längre lunch", "12 000"), List.of("=SUM(A1)", "−3"))),
            origin),
        new Passage(new Block.Picture(CIRCLE, "En cirkel och tre ord", "Kartan"), again),
        new Passage(new Block.Figure("Andel som äter", "71", "procent"), again),
        Passage.written(new Block.Quotation("Det är för bullrigt.", "En elev i dialogen")));
  }

  private static Passage gap() {
    return Passage.written(new Block.Gap("Vilka underlag finns?"));
  }
}
