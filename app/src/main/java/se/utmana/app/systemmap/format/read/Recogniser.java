package se.utmana.app.systemmap.format.read;

import java.util.ArrayList;
import java.util.List;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.web.Language;
import tools.jackson.databind.JsonNode;

/** Tells by what is in a file what kind it is, whatever its name says, and has it read. */
public final class Recogniser {

  private static final int MOST_CHARACTERS = 16 << 20;

  private Recogniser() {}

  /**
   * Reads files that belong together: one, or a table of elements with one of connections.
   *
   * @param language in which the texts are taken to be
   */
  public static MapSketch read(List<NamedFile> files, Language language) throws MapProblem {
    var first = files.getFirst();
    if (Archive.isOne(first.content())) {
      var entries = Archive.unpack(first);
      return Workbook.isOne(entries)
          ? new Workbook(first, language).read(entries)
          : read(texts(inner(first, entries), language));
    }
    return read(texts(files, language));
  }

  /** An archive in an archive is no map. */
  private static List<NamedFile> inner(NamedFile archive, List<NamedFile> entries)
      throws MapProblem {
    if (entries.isEmpty() || entries.stream().anyMatch(one -> Archive.isOne(one.content()))) {
      throw MapProblem.of("zip.nothing", archive.name());
    }
    return entries;
  }

  private static List<Source> texts(List<NamedFile> files, Language language) throws MapProblem {
    var sources = new ArrayList<Source>();
    for (var file : files) {
      sources.add(new Source(file.name(), Texts.decode(file.name(), file.content()), language));
    }
    return sources;
  }

  private static MapSketch read(List<Source> sources) throws MapProblem {
    return sources.size() == 1 ? read(sources.getFirst()) : tables(sources);
  }

  private static MapSketch read(Source source) throws MapProblem {
    var text = source.text().stripLeading();
    if (text.isEmpty()) {
      throw MapProblem.of("empty", source.name());
    }
    return switch (text.charAt(0)) {
      case '{', '[' -> Dot.isOne(text) ? new Dot(source).read() : json(source);
      case '<' -> xml(source);
      default -> plain(source);
    };
  }

  private static MapSketch json(Source source) throws MapProblem {
    var root = JsonText.parse(source.name(), source.text());
    if (root.isArray() && root.path(0).isArray() && root.path(1).isArray()) {
      return new Loopy(source, root).read();
    }
    if (root.path("format").asString("").equals("utmana-map")) {
      return new OwnJson(source, root).read();
    }
    if (root.path("nodes").isArray() && root.path("edges").isArray()) {
      return new PrsmFile(source, root).read();
    }
    if (!root.path("elements").isArray()) {
      throw MapProblem.of("json.unknown", source.name());
    }
    if (root.path("maps").isArray()) {
      return new KumuProject(source, root).read();
    }
    return isModel(root)
        ? new ModelJson(source, root).read()
        : new KumuBlueprint(source, root).read();
  }

  private static boolean isModel(JsonNode root) {
    return root.has("engine") && !root.has("connections");
  }

  private static MapSketch xml(Source source) throws MapProblem {
    return switch (XmlText.root(source.text())) {
      case "graphml" -> new GraphMl(source).read();
      case "gexf" -> new Gexf(source).read();
      case "xmile" -> new Xmile(source).read();
      default -> {
        // A fault is told by its line before the kind is.
        new XmlText(source).walk(XmlText.NOTHING);
        throw MapProblem.of("xml.unknown", source.name());
      }
    };
  }

  private static MapSketch plain(Source source) throws MapProblem {
    if (Dot.isOne(source.text())) {
      return new Dot(source).read();
    }
    if (Edges.isOne(source.text())) {
      return new Edges(source).read();
    }
    var unpacked =
        LzString.unpack(source.text(), MOST_CHARACTERS).filter(text -> text.startsWith("{"));
    if (unpacked.isPresent()) {
      return json(new Source(source.name(), unpacked.get(), source.language()));
    }
    return tables(List.of(source));
  }

  private static MapSketch tables(List<Source> sources) throws MapProblem {
    var tables = new ArrayList<Table>();
    for (var source : sources) {
      tables.add(Table.ofCsv(source));
    }
    return Workbook.read(tables, sources.getFirst());
  }
}
