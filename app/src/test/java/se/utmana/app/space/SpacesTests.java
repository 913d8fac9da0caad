package se.utmana.app.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SpacesTests {

  private static final UUID LEADER = Ids.next();
  private static final Viewer ADMINISTRATOR = new Viewer(Ids.next(), "Admin", true, null);

  private final Spaces spaces;
  private final Contributions contributions;

  SpacesTests(Spaces spaces, Contributions contributions) {
    this.spaces = spaces;
    this.contributions = contributions;
  }

  @Test
  void whoeverOpensASpaceLeadsIt() {
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, LEADER);
    assertThat(spaces.enter(space.slug(), viewer(LEADER)))
        .hasValueSatisfying(room -> assertThat(room.isLeader()).isTrue());
  }

  @Test
  void aSpaceForMembersDoesNotExistForOthersNotEvenAdministrators() {
    var space = ASpace.openForMembers(spaces);
    assertThat(spaces.enter(space.slug(), Viewer.NOBODY)).isEmpty();
    assertThat(spaces.enter(space.slug(), ADMINISTRATOR)).isEmpty();
    assertThat(spaces.listVisibleTo(ADMINISTRATOR)).extracting(Room::space).doesNotContain(space);
  }

  @Test
  void visitorsSeeAPublicSpaceWithoutARole() {
    var space = ASpace.openPublic(spaces);
    assertThat(spaces.enter(space.slug(), Viewer.NOBODY))
        .hasValueSatisfying(room -> assertThat(room.isMember()).isFalse());
    assertThat(spaces.listVisibleTo(Viewer.NOBODY)).extracting(Room::space).contains(space);
  }

  @Test
  void twoSpacesNeverShareAnAddress() {
    var space = ASpace.openPublic(spaces);
    var second =
        spaces.draft(
            new Slug(space.slug()), space.name(), Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC);
    assertThat(spaces.open(second, LEADER))
        .contains(Refusal.at("slug", "space.refused.slugTaken", space.slug()));
    assertThat(spaces.findBySlug(space.slug())).contains(space);
  }

  @Test
  void keepsWhatALeaderChanged() {
    var space = ASpace.openPublic(spaces);
    var changed =
        space.changed(
            Phrase.of("Nytt", "New"),
            Phrase.of("Varför", "Why"),
            Level.NATIONAL,
            Visibility.MEMBERS);
    spaces.change(changed);
    assertThat(spaces.find(space.id())).contains(changed);
  }

  @Test
  void aSpaceContributesOnlyUpwards() {
    var local = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, LEADER);
    var neighbour = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, LEADER);
    var national = ASpace.open(spaces, Level.NATIONAL, Visibility.PUBLIC, LEADER);
    contributions.put(local, Set.of(neighbour.id(), national.id()), viewer(LEADER));
    assertThat(contributions.above(local.id(), Viewer.NOBODY)).containsExactly(national);
    assertThat(contributions.below(national.id(), Viewer.NOBODY)).containsExactly(local);
  }

  @Test
  void linksToSpacesThatALeaderCannotSeeStayAndShowToNobodyElse() {
    var local = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, LEADER);
    var hidden = ASpace.open(spaces, Level.REGIONAL, Visibility.MEMBERS, LEADER);
    contributions.put(local, Set.of(hidden.id()), viewer(LEADER));
    var other = viewer(Ids.next());
    contributions.put(local, List.of(), other);
    assertThat(contributions.above(local.id(), other)).isEmpty();
    assertThat(contributions.above(local.id(), viewer(LEADER))).containsExactly(hidden);
  }

  private static Viewer viewer(UUID account) {
    return new Viewer(account, "Somebody", false, null);
  }
}
