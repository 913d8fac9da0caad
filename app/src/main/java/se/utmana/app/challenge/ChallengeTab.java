package se.utmana.app.challenge;

/**
 * A page that belongs to every challenge. A package that has one contributes it as a bean, so that
 * the challenge need not know it.
 *
 * @param key the key of the tab's text
 * @param path where it leads, under the challenge's own path; empty for the challenge itself
 * @param order its place among the tabs, lowest first
 */
public record ChallengeTab(String key, String path, int order) {}
