package se.utmana.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import se.utmana.app.web.Phrase;
import tools.jackson.databind.json.JsonMapper;

/** The portfolios that are made up: the case's own words, and what is added to them. */
record InventedPortfolio(
    List<InventedExpedition> expeditions,
    List<InventedExperiment> experiments,
    List<InventedMeasure> measures) {

  private record ToldCase(List<ToldSpace> spaces) {}

  private record ToldSpace(
      @Nullable List<InventedExpedition.Told> expeditions,
      @Nullable List<InventedExperiment.Told> experiments,
      @Nullable List<InventedExperiment.Learned> learnings) {}

  /** What is made up for a space of the case. */
  static InventedPortfolio of(String space) {
    var told = toldExpeditions();
    var added = read("demo/portfolio.json", InventedPortfolio.class);
    return new InventedPortfolio(
        added.expeditions().stream()
            .filter(one -> one.space().equals(space))
            .map(one -> told.containsKey(one.id()) ? one.with(told.get(one.id())) : one)
            .toList(),
        added.experiments().stream().filter(one -> one.space().equals(space)).toList(),
        added.measures().stream().filter(one -> one.space().equals(space)).toList());
  }

  private static Map<String, InventedExpedition.Told> toldExpeditions() {
    return read("demo/demo.json", ToldCase.class).spaces().stream()
        .flatMap(one -> orNone(one.expeditions()).stream())
        .collect(Collectors.toMap(InventedExpedition.Told::id, Function.identity()));
  }

  /** What the case itself says of an experiment. */
  static InventedExperiment.Told told(InventedExperiment one) {
    return read("demo/demo.json", ToldCase.class).spaces().stream()
        .flatMap(space -> orNone(space.experiments()).stream())
        .filter(told -> told.id().equals(one.id()))
        .findFirst()
        .orElseThrow();
  }

  /** What the case says was learned from it. */
  static Phrase learned(InventedExperiment one) {
    return read("demo/demo.json", ToldCase.class).spaces().stream()
        .flatMap(space -> orNone(space.learnings()).stream())
        .filter(learned -> learned.id().equals(one.learned()))
        .map(InventedExperiment.Learned::text)
        .findFirst()
        .orElseThrow();
  }

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static <T> T read(String file, Class<T> type) {
    try (var in = new ClassPathResource(file).getInputStream()) {
      return JsonMapper.shared().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
