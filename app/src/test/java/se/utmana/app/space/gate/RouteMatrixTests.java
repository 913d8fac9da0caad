package se.utmana.app.space.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import se.utmana.app.ServerTest;
import se.utmana.app.account.People;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Ids;

/**
 * Knocks at every route of the running server as everybody. A new route needs a row in {@code
 * routes/routes.csv}: method, path, and whom it is for.
 */
@ServerTest
@Import(StopBehindGate.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RouteMatrixTests {

  private static final RouteTable TABLE = RouteTable.read();

  private final ApplicationContext server;
  private final FindByIndexNameSessionRepository<?> sessions;
  private final People people;
  private final Spaces spaces;
  private final Members members;
  private final int port;

  RouteMatrixTests(
      ApplicationContext server,
      FindByIndexNameSessionRepository<?> sessions,
      People people,
      Spaces spaces,
      Members members,
      @LocalServerPort int port) {
    this.server = server;
    this.sessions = sessions;
    this.people = people;
    this.spaces = spaces;
    this.members = members;
    this.port = port;
  }

  @Test
  void theTableHasExactlyTheRoutesOfTheServer() {
    assertThat(TABLE.unlike(Route.mapped(server)))
        .as("routes that only the server or only routes.csv has")
        .isEmpty();
  }

  @Test
  void aRouteWithoutARowAndARowWithoutARouteAreFound() {
    var mapped = Route.mapped(server);
    var first = mapped.iterator().next();
    mapped.remove(first);
    var unknown = new Route("GET", "/not-in-the-table");
    mapped.add(unknown);
    assertThat(TABLE.unlike(mapped)).containsExactlyInAnyOrder(first, unknown);
  }

  @Test
  void everyRouteAnswersEverybodyAsTheTableSays() {
    assertThat(wrongAnswers(TABLE)).isEmpty();
  }

  @Test
  void aRouteThatIsOpenToTheWrongPeopleIsFound() {
    var changed = new TreeMap<>(TABLE.audiences());
    var settings = new Route("GET", "/spaces/{space}/settings");
    changed.put(settings, "visitor");
    assertThat(wrongAnswers(new RouteTable(changed, TABLE.answers())))
        .isNotEmpty()
        .allSatisfy(wrong -> assertThat(wrong).startsWith(settings.toString()));
  }

  @Test
  void onlyPublicFilesAreServedBesideTheHandlers() {
    var handlers =
        server.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
            .flatMap(mapping -> mapping.getHandlerMap().values().stream());
    assertThat(handlers)
        .allSatisfy(handler -> assertThat(handler).isInstanceOf(ResourceHttpRequestHandler.class));
  }

  @Test
  void handlersForVisitorsOfASpaceNameTheSpaceInTheirPath() {
    assertThat(TABLE.audiences())
        .allSatisfy(
            (route, who) ->
                assertThat(
                        route.isOfSpace()
                            || !List.of("visitor", "member", "leader", "commissioner")
                                .contains(who))
                    .as(route.toString())
                    .isTrue());
  }

  private List<String> wrongAnswers(RouteTable table) {
    var wrong = new ArrayList<String>();
    try (var knocker = new Knocker(port)) {
      for (var space : List.of("public", "members")) {
        var opened = open(space.equals("public") ? Visibility.PUBLIC : Visibility.MEMBERS);
        var callers = callersOf(opened);
        for (var route : Route.mapped(server)) {
          if (!table.audiences().containsKey(route)) {
            continue;
          }
          for (var caller : callers.entrySet()) {
            var place = route.isOfSpace() ? space : "none";
            var expected = table.expected(route, place, caller.getKey());
            var session = caller.getValue();
            var response =
                knocker.knock(
                    route, route.addressIn(opened.slug()), session.isEmpty() ? null : session);
            var answer = Knocker.answer(response);
            if (!answer.equals(expected)) {
              wrong.add(
                  "%s (%s) for %s: %s, expected %s"
                      .formatted(route, place, caller.getKey(), answer, expected));
            }
          }
        }
      }
    }
    return wrong;
  }

  private Space open(Visibility visibility) {
    return ASpace.open(spaces, Level.LOCAL, visibility, Ids.next());
  }

  private Map<Caller, String> callersOf(Space space) {
    var callers = new EnumMap<Caller, String>(Caller.class);
    for (var caller : Caller.values()) {
      callers.put(caller, caller == Caller.NOBODY ? "" : session(caller, space));
    }
    return callers;
  }

  private String session(Caller caller, Space space) {
    var account = caller == Caller.ADMINISTRATOR ? people.anAdministrator() : people.aPerson();
    var id = account.id().value();
    if (caller.role() != null) {
      members.join(space.id(), id, caller.role());
    }
    if (caller == Caller.OTHER) {
      ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, id);
    }
    return Knocker.session(sessions, id);
  }
}
