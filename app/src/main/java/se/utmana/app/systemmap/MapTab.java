package se.utmana.app.systemmap;

import se.utmana.app.web.Audience;

/**
 * A page that belongs to every map. A package that has one contributes it as a bean, so that the
 * map need not know it.
 *
 * @param key the key of the tab's text
 * @param path where it leads, under the map's own path; empty for the map itself
 * @param order its place among the tabs, lowest first
 * @param audience who sees the tab
 */
public record MapTab(String key, String path, int order, Audience audience) {

  /** A tab for everybody who may see the space. */
  public MapTab(String key, String path, int order) {
    this(key, path, order, Audience.SPACE_VISITOR);
  }
}
