package se.utmana.app.dialogue.polis;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Group;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.Representative;
import se.utmana.analysis.opinion.Statements;
import se.utmana.analysis.opinion.Tally;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a landscape with the ids of its conversation; agree is +1 in every figure. */
public final class OpinionJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final PolisOpinion opinion;
  private final Landscape landscape;
  private final JsonGenerator json;

  private OpinionJson(PolisOpinion opinion, JsonGenerator json) {
    this.opinion = opinion;
    this.landscape = opinion.landscape();
    this.json = json;
  }

  /** One JSON object in UTF-8; doubles in full precision. */
  public static void write(PolisOpinion opinion, OutputStream out) {
    try (JsonGenerator json =
        FACTORY.createGenerator(
            tools.jackson.core.ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new OpinionJson(opinion, json).write();
    }
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("mode", landscape.mode().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("version", landscape.version());
    json.writeNumberProperty("participants", opinion.people().size());
    json.writeNumberProperty("statements", opinion.statements().size());
    json.writeNumberProperty("votes", landscape.votes());
    people("inConversation", inConversation());
    json.writeNumberProperty("k", landscape.k());
    numbers("center", landscape.statements()::center);
    json.writeArrayPropertyStart("components");
    numbers(j -> landscape.statements().loading(0, j));
    numbers(j -> landscape.statements().loading(1, j));
    json.writeEndArray();
    groups();
    persons();
    statements();
    consensus();
    json.writeStringProperty("digest", landscape.digest());
    json.writeEndObject();
  }

  private List<Integer> inConversation() {
    return IntStream.range(0, opinion.people().size())
        .filter(landscape.people()::isInConversation)
        .boxed()
        .toList();
  }

  private void groups() {
    json.writeArrayPropertyStart("groups");
    for (Group group : landscape.groups()) {
      json.writeStartObject();
      json.writeStringProperty("id", group.id());
      json.writeNumberProperty("size", group.size());
      number("certainty", group.certainty());
      people("members", group.members());
      json.writeArrayPropertyStart("represents");
      group.represents().forEach(this::represents);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void represents(Representative statement) {
    json.writeStartObject();
    json.writeName("statement");
    id(opinion.statements().get(statement.statement()));
    json.writeStringProperty("side", statement.side().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("n", statement.n());
    json.writeNumberProperty("of", statement.of());
    json.writeNumberProperty("z", statement.z());
    json.writeNumberProperty("ratio", statement.ratio());
    json.writeEndObject();
  }

  private void persons() {
    json.writeArrayPropertyStart("people");
    for (int row = 0; row < opinion.people().size(); row++) {
      json.writeStartObject();
      json.writeName("id");
      id(opinion.people().get(row));
      json.writeNumberProperty("x", plain(landscape.people().x(row)));
      json.writeNumberProperty("y", plain(landscape.people().y(row)));
      json.writeStringProperty("group", landscape.people().group(row).orElse(null));
      number("membership", landscape.people().membership(row));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void statements() {
    json.writeArrayPropertyStart("statements");
    Statements all = landscape.statements();
    for (int j = 0; j < opinion.statements().size(); j++) {
      json.writeStartObject();
      json.writeName("id");
      id(opinion.statements().get(j));
      Tally tally = all.tally(j);
      json.writeNumberProperty("agree", tally.agree());
      json.writeNumberProperty("disagree", tally.disagree());
      json.writeNumberProperty("pass", tally.pass());
      json.writeNumberProperty("x", plain(all.x(j)));
      json.writeNumberProperty("y", plain(all.y(j)));
      json.writeNumberProperty("extremity", all.extremity(j));
      json.writeNumberProperty("groupInformedConsensus", all.groupInformedConsensus(j));
      json.writeNumberProperty("priority", all.priority(j));
      json.writeObjectPropertyStart("groups");
      for (int g = 0; g < landscape.groups().size(); g++) {
        tally(landscape.groups().get(g).id(), all.tally(g, j));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void tally(String group, Tally tally) {
    json.writeObjectPropertyStart(group);
    json.writeNumberProperty("agree", tally.agree());
    json.writeNumberProperty("disagree", tally.disagree());
    json.writeNumberProperty("seen", tally.seen());
    json.writeEndObject();
  }

  private void consensus() {
    json.writeObjectPropertyStart("consensus");
    ids("agree", landscape.consensusAgree().stream().map(opinion.statements()::get).toList());
    ids("disagree", landscape.consensusDisagree().stream().map(opinion.statements()::get).toList());
    json.writeEndObject();
  }

  private void people(String name, List<Integer> rows) {
    ids(name, rows.stream().map(opinion.people()::get).toList());
  }

  private void ids(String name, List<String> ids) {
    json.writeArrayPropertyStart(name);
    ids.forEach(this::id);
    json.writeEndArray();
  }

  private void id(String id) {
    if (PolisConversation.isNumber(id)) {
      json.writeNumber(Long.parseLong(id));
    } else {
      json.writeString(id);
    }
  }

  private void number(String name, OptionalDouble value) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.getAsDouble());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void numbers(String name, IntToDoubleFunction value) {
    json.writeName(name);
    numbers(value);
  }

  private void numbers(IntToDoubleFunction value) {
    json.writeStartArray();
    for (int j = 0; j < opinion.statements().size(); j++) {
      json.writeNumber(plain(value.applyAsDouble(j)));
    }
    json.writeEndArray();
  }

  // No reader should meet a negative zero.
  private static double plain(double value) {
    return value + 0.0;
  }
}
