package se.utmana.app.systemmap.report;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.loops.Loop;
import se.utmana.analysis.systemmap.loops.LoopCount;
import se.utmana.analysis.systemmap.loops.Polarity;
import se.utmana.analysis.systemmap.whatif.Certainty;
import se.utmana.analysis.systemmap.whatif.Effect;
import se.utmana.app.console.ConsoleTexts;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.web.Language;

/** Tells a report to people: what it says in all, and the first few of each list. */
final class MapText {

  private static final int FEW = 10;

  private final MapReport report;
  private final PrintStream out;
  private final Map<String, String> labels = new HashMap<>();

  MapText(MapReport report, PrintStream out) {
    this.report = report;
    this.out = out;
    report.sketch().factors().forEach(f -> labels.put(f.id(), f.label().in(Language.SV)));
  }

  void write() {
    say("size", report.file(), report.map().factors(), report.map().links());
    report.sketch().leftovers().forEach(this::leftOver);
    loops();
    say("drivers", report.drivers().count());
    ranked("between", report.centrality()::betweenness);
    ranked("influence", report.influence()::influence);
    ranked("dependence", report.influence()::dependence);
    levers();
  }

  private void leftOver(Leftover left) {
    String examples = String.join(", ", left.examples());
    out.println("  " + ConsoleTexts.text(left.kind().key(), left.name(), left.count(), examples));
  }

  private void loops() {
    LoopCount count = report.loops().count();
    say(
        report.loops().isComplete() ? "loops" : "loops.atLeast",
        count.all(),
        count.longest(),
        count.of(Polarity.REINFORCING),
        count.of(Polarity.BALANCING),
        count.of(Polarity.UNDETERMINED));
    say("short", report.shortList().size());
    report.shortList().stream().limit(FEW).forEach(this::loop);
    say("strongest", report.loops().strongest().size());
    report.loops().strongest().stream().limit(FEW).forEach(this::loop);
  }

  private void loop(Loop loop) {
    String way =
        loop.factors().stream().map(this::label).collect(Collectors.joining(" → "))
            + " → "
            + label(loop.factors().getFirst());
    String delay = loop.delayed() ? ", " + text("delayed") : "";
    out.println("  " + text("polarity." + loop.polarity().name()) + delay + ": " + way);
  }

  private void ranked(String key, IntToDoubleFunction figure) {
    List<Integer> first =
        IntStream.range(0, report.map().factors())
            .boxed()
            .sorted(Comparator.comparingDouble(factor -> -figure.applyAsDouble(factor)))
            .limit(FEW)
            .toList();
    say(key, first.stream().map(this::label).collect(Collectors.joining(", ")));
  }

  private void levers() {
    say("levers", report.draws());
    for (int lever = 0; lever < Math.min(FEW, report.levers().size()); lever++) {
      int pushed = lever;
      String sure =
          report.levers().get(lever).effects().stream()
              .filter(effect -> effect.factor() != pushed)
              .filter(effect -> effect.direction() != Effect.Way.STAYS)
              .filter(effect -> effect.certainty() != Certainty.DEPENDS)
              .map(e -> label(e.factor()) + (e.direction() == Effect.Way.RISES ? " ↑" : " ↓"))
              .collect(Collectors.joining(", "));
      out.println("  " + label(lever) + ": " + (sure.isEmpty() ? text("nothingSure") : sure));
    }
  }

  private String label(int factor) {
    String key = report.map().key(factor);
    return labels.getOrDefault(key, key);
  }

  private void say(String key, Object... arguments) {
    out.println(text(key, arguments));
  }

  private static String text(String key, Object... arguments) {
    return ConsoleTexts.text("console.map." + key, arguments);
  }
}
