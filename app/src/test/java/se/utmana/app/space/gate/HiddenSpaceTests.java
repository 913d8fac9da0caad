package se.utmana.app.space.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.People;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Level;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;

/** Nothing betrays that a space, or a record of another space, exists. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HiddenSpaceTests {

  /** Headers that differ between any two answers, or tell of the connection. */
  private static final Set<String> OWN =
      Set.of("date", "content-security-policy", "set-cookie", "connection");

  private final ApplicationContext server;
  private final Spaces spaces;
  private final Actors actors;
  private final FindByIndexNameSessionRepository<?> sessions;
  private final People people;
  private final int port;

  HiddenSpaceTests(
      ApplicationContext server,
      Spaces spaces,
      Actors actors,
      FindByIndexNameSessionRepository<?> sessions,
      People people,
      @LocalServerPort int port) {
    this.server = server;
    this.spaces = spaces;
    this.actors = actors;
    this.sessions = sessions;
    this.people = people;
    this.port = port;
  }

  @Test
  void aHiddenSpaceAnswersOnEveryRouteLikeAMissingOne() {
    var hidden = ASpace.openForMembers(spaces).slug();
    var missing = "s-" + Ids.random();
    var stranger = Knocker.session(sessions, people.aPerson().id().value());
    try (var knocker = new Knocker(port)) {
      for (var route : Route.mapped(server)) {
        if (route.isOfSpace()) {
          var address = route.addressIn(hidden);
          var there = knocker.enter(route, address, stranger);
          var nowhere = knocker.enter(route, address.replace(hidden, missing), stranger);
          assertThat(told(there, hidden)).as(route.toString()).isEqualTo(told(nowhere, missing));
          assertThat(there.statusCode()).as(route.toString()).isEqualTo(404);
        }
      }
    }
  }

  @Test
  void theActorOfAnotherSpaceAnswersLikeAMissingOne() {
    var leader = people.aPerson().id().value();
    var own = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader);
    var other = ASpace.openPublic(spaces);
    var actor = new Actor(ActorId.next(), Phrase.of("A", "B"), ActorType.COMPANY, Level.LOCAL);
    actors.put(other.id(), actor);
    var session = Knocker.session(sessions, leader);
    var id = actor.id().value();
    try (var knocker = new Knocker(port)) {
      for (var route :
          Set.of(
              new Route("GET", own.path() + "/actors/" + id),
              new Route("POST", own.path() + "/actors/" + id),
              new Route("POST", own.path() + "/actors/" + id + "/remove"),
              new Route("GET", "/api/v1" + own.path() + "/actors/" + id),
              new Route("PUT", "/api/v1" + own.path() + "/actors/" + id),
              new Route("DELETE", "/api/v1" + own.path() + "/actors/" + id))) {
        assertThat(knocker.enter(route, route.path(), session).statusCode())
            .as(route.toString())
            .isEqualTo(404);
      }
    }
    assertThat(actors.list(other.id())).containsExactly(actor);
  }

  /** An answer without what is new in every answer: the reference, secrets, the address itself. */
  private static String told(HttpResponse<String> answer, String slug) {
    var headers =
        answer.headers().map().entrySet().stream()
            .filter(header -> !OWN.contains(header.getKey()))
            .collect(
                Collectors.toMap(h -> h.getKey(), h -> h.getValue(), (a, b) -> a, TreeMap::new));
    var body =
        answer
            .body()
            .replace(slug, "")
            .replaceAll("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}", "")
            .replaceAll("(nonce|name=\"_csrf\" value|name=\"_key\" value)=\"[^\"]*\"", "");
    return answer.statusCode() + " " + headers + " " + body;
  }
}
