package se.utmana.app.dialogue.polis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file whose faults are told by line. */
final class JsonFile {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String file;
  private final String text;

  private JsonFile(String file, String text) {
    this.file = file;
    this.text = text;
  }

  static JsonFile open(PolisFiles files, String name) throws PolisProblem {
    byte[] content =
        files.find(name).orElseThrow(() -> PolisProblem.of("missing", name, "votes.json"));
    return new JsonFile(name, Utf8.decode(name, content));
  }

  /** The whole, an object. */
  JsonNode root() throws PolisProblem {
    try {
      JsonNode root = JSON.readTree(text);
      if (!root.isObject()) {
        throw PolisProblem.at(file, 1, "object");
      }
      return root;
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  /** The objects of a list, each with the line where it starts. */
  List<Entry> entries() throws PolisProblem {
    List<Entry> entries = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw PolisProblem.at(file, 1, "list");
      }
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        int line = parser.currentTokenLocation().getLineNr();
        if (token != JsonToken.START_OBJECT) {
          throw PolisProblem.at(file, line, "object");
        }
        JsonNode node = parser.readValueAsTree();
        entries.add(new Entry(line, node));
      }
    } catch (JacksonException e) {
      throw broken(e);
    }
    return entries;
  }

  private PolisProblem broken(JacksonException e) {
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    return PolisProblem.at(file, line, "json");
  }

  /** One object of the list. */
  final class Entry {

    private final int line;
    private final JsonNode node;

    Entry(int line, JsonNode node) {
      this.line = line;
      this.node = node;
    }

    /** The first of these fields that is there and not null. */
    Optional<JsonNode> find(String... names) {
      for (String name : names) {
        if (node.hasNonNull(name)) {
          return Optional.of(node.get(name));
        }
      }
      return Optional.empty();
    }

    String id(String... names) throws PolisProblem {
      JsonNode id = get(names);
      if (!id.isIntegralNumber() && !id.isString()) {
        throw problem("number", names[0], id);
      }
      return id.asString();
    }

    int sign(String... names) throws PolisProblem {
      JsonNode sign = get(names);
      if (!sign.isIntegralNumber() || Math.abs(sign.asLong()) > 1) {
        throw problem("sign", names[0], sign);
      }
      return sign.asInt();
    }

    private JsonNode get(String... names) throws PolisProblem {
      return find(names).orElseThrow(() -> problem("field", names[0]));
    }

    PolisProblem problem(String what, Object... arguments) {
      return PolisProblem.at(file, line, what, arguments);
    }
  }
}
