package se.utmana.app.space;

import se.utmana.app.web.Audience;

/**
 * A tab of every space. A module that has pages in a space contributes one as a bean, so that this
 * module need not know it.
 *
 * @param key the key of the tab's text
 * @param path where it leads, under the space's own path; empty for the start page
 * @param order its place among the tabs, lowest first; the steps of the loop stand at 10, 20, …
 * @param audience who sees the tab: visitors, members or leaders of the space
 */
public record RoomSection(String key, String path, int order, Audience audience) {

  /** A tab for everybody who may see the space. */
  public RoomSection(String key, String path, int order) {
    this(key, path, order, Audience.SPACE_VISITOR);
  }
}
