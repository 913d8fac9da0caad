package se.utmana.app.mission;

/**
 * A page that belongs to every mission. A package or module that has one contributes it as a bean,
 * so that the mission need not know it.
 *
 * @param key the key of the tab's text
 * @param path where it leads, under the mission's own path; empty for the mission itself
 * @param order its place among the tabs, lowest first
 */
public record MissionTab(String key, String path, int order) {}
