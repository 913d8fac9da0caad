package se.utmana.app.web;

/**
 * A link of the menus on every page; a module adds its own by declaring a bean of this type.
 *
 * @param order where in its menu, lowest first
 * @param key the text of the link
 * @param audience {@code ANYONE}, {@code SIGNED_IN} or {@code ADMINISTRATOR}: who is shown it
 */
public record NavLink(Menu menu, int order, String key, String href, Audience audience) {

  /** The menus of the shell. */
  public enum Menu {
    MAIN,
    ACCOUNT,
    FOOT
  }

  boolean isFor(Viewer viewer) {
    return switch (audience) {
      case ANYONE -> true;
      case ADMINISTRATOR -> viewer.administrator();
      case SIGNED_IN, SPACE_VISITOR, SPACE_MEMBER, SPACE_LEADER, SPACE_COMMISSIONER ->
          viewer.isSignedIn();
    };
  }

  /** Whether the page at a path lies under this link. */
  public boolean leadsTo(String path) {
    var end = path.indexOf('?');
    var page = end < 0 ? path : path.substring(0, end);
    return page.equals(href) || (!href.equals("/") && page.startsWith(href + "/"));
  }
}
