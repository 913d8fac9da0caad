package se.utmana.app.space;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Viewer;

/**
 * The space that the path names, as the viewer may see it; a handler asks for it as an argument.
 *
 * @param role the viewer's role in the space, null for a visitor
 * @param sections every tab that the modules contribute
 */
public record Room(Space space, Viewer viewer, @Nullable Role role, List<RoomSection> sections) {

  public Room(Space space, Viewer viewer, @Nullable Role role) {
    this(space, viewer, role, List.of());
  }

  public boolean isMember() {
    return role != null;
  }

  public boolean isLeader() {
    return role == Role.PROCESS_LEADER;
  }

  /** Whether the viewer has the mandate to decide. */
  public boolean isCommissioner() {
    return role == Role.COMMISSIONER;
  }

  /** Whether the viewer belongs to that audience of this space. */
  public boolean admits(Audience audience) {
    return switch (audience) {
      case ANYONE, SPACE_VISITOR -> true;
      case SIGNED_IN -> viewer.isSignedIn();
      case ADMINISTRATOR -> viewer.administrator();
      case SPACE_MEMBER -> isMember();
      case SPACE_LEADER -> isLeader();
      case SPACE_COMMISSIONER -> isCommissioner();
    };
  }

  /** The tabs that the viewer sees, in order. */
  public List<RoomSection> tabs() {
    return sections.stream()
        .filter(section -> admits(section.audience()))
        .sorted(Comparator.comparingInt(RoomSection::order))
        .toList();
  }

  /** The address of a page of this space: {@code room.path("actors")}. */
  public String path(String below) {
    return below.isEmpty() ? space.path() : space.path() + "/" + below;
  }

  /** Whether the page at that address, with its query, stands under the tab. */
  public boolean isCurrent(RoomSection section, String address) {
    var query = address.indexOf('?');
    var page = query < 0 ? address : address.substring(0, query);
    var tab = path(section.path());
    return page.equals(tab) || (!section.path().isEmpty() && page.startsWith(tab + "/"));
  }
}
