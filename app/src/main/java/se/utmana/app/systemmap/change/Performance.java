package se.utmana.app.systemmap.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.Element;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Carries commands out in a draft of a held map, and notes with whom they clash. */
final class Performance {

  private final Draft draft;
  private final SystemMap held;
  private final Author author;
  private final ChangeLog log;
  private final List<Clash> clashes = new ArrayList<>();

  Performance(Draft draft, SystemMap held, Author author, ChangeLog log) {
    this.draft = draft;
    this.held = held;
    this.author = author;
    this.log = log;
  }

  List<Clash> clashes() {
    return clashes;
  }

  /** Carries one command out in the draft, or tells why it cannot. */
  Optional<Refusal> perform(Command command) {
    return switch (command) {
      case Command.Add add -> add(add);
      case Command.Put put -> put(put);
      case Command.Remove remove -> {
        draft.find(remove.element()).filter(one -> !one.removed()).ifPresent(draft::remove);
        yield Optional.empty();
      }
      case Command.Restore restore -> restore(restore);
    };
  }

  private Optional<Refusal> add(Command.Add add) {
    if (draft.find(add.element()).isPresent()) {
      return no("systemmap.refused.value");
    }
    Element one;
    try {
      var said = add.said() instanceof ObjectNode given ? given : null;
      if (said == null) {
        return no("systemmap.refused.value");
      }
      one = new Element(add.element(), add.from(), add.to(), said, false).normal();
    } catch (JacksonException unreadable) {
      return no("systemmap.refused.value");
    }
    var no = one.isLink() ? refusalOfLink(one) : Optional.<Refusal>empty();
    if (no.isEmpty()) {
      draft.add(one);
    }
    return no;
  }

  private Optional<Refusal> refusalOfLink(Element link) {
    if (Objects.equals(link.from(), link.to())) {
      return no("systemmap.refused.itself");
    }
    if (!isFactor(link.from()) || !isFactor(link.to())) {
      return no("systemmap.refused.gone");
    }
    return draft.hasTwin(link) ? no("systemmap.refused.twice") : Optional.empty();
  }

  private boolean isFactor(@Nullable UUID id) {
    return id != null && draft.find(id).filter(one -> !one.removed() && !one.isLink()).isPresent();
  }

  private Optional<Refusal> put(Command.Put put) {
    var found = draft.find(put.element());
    if (found.isEmpty() || found.get().removed()) {
      return no("systemmap.refused.gone");
    }
    var one = found.get();
    if (!put.field().isOf(one.isLink())) {
      return no("systemmap.refused.value");
    }
    var value = merged(one, put);
    var theirs = one.said().get(put.field().code());
    var since = since(put);
    if (since.isPresent() && !Objects.equals(theirs, value)) {
      if (Objects.equals(since.get().before(), value)) {
        return Optional.empty();
      }
      var latest = log.latest(held, put.element(), put.field()).orElseThrow();
      if (!Objects.equals(latest.account(), author.account())) {
        var who = latest.account();
        clashes.add(new Clash(put.element(), put.field(), value, theirs, who, latest.number()));
      }
    }
    try {
      draft.put(one, put.field(), value);
    } catch (JacksonException unreadable) {
      return Optional.of(Refusal.at(put.field().code(), "systemmap.refused.value"));
    }
    return Optional.empty();
  }

  /**
   * What was first done with the field after the writer looked. Whoever writes what they saw then
   * changes nothing; whoever wrote over themselves clashes with nobody.
   */
  private Optional<Change> since(Command.Put put) {
    return put.field().isPushed() || put.seen() >= held.number()
        ? Optional.empty()
        : log.firstAfter(held, put.element(), put.field(), put.seen());
  }

  /** Of a text in languages only those languages change that the writer names. */
  private static @Nullable JsonNode merged(Element one, Command.Put put) {
    if (put.field().isPhrase()
        && put.value() instanceof ObjectNode changed
        && one.said().get(put.field().code()) instanceof ObjectNode before) {
      return before.deepCopy().setAll(changed);
    }
    return put.value();
  }

  private Optional<Refusal> restore(Command.Restore restore) {
    var found = draft.find(restore.element()).filter(Element::removed);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var no = found.get().isLink() ? refusalOfLink(found.get()) : Optional.<Refusal>empty();
    if (no.isEmpty()) {
      draft.restore(found.get());
    }
    return no;
  }

  private static Optional<Refusal> no(String key) {
    return Optional.of(Refusal.of(key));
  }
}
