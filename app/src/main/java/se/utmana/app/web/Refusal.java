package se.utmana.app.web;

import java.util.List;

/**
 * A rule said no: the reason as a text key with its arguments, and the form field it concerns
 * (empty when it concerns the whole form).
 */
public record Refusal(String field, String key, List<Object> arguments) {

  public static Refusal of(String key, Object... arguments) {
    return new Refusal("", key, List.of(arguments));
  }

  public static Refusal at(String field, String key, Object... arguments) {
    return new Refusal(field, key, List.of(arguments));
  }
}
