package se.utmana.app.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What is wrong with a form that was sent, a sentence a field, in the viewer's language. */
public record FormErrors(Map<String, String> byField) {

  public static final FormErrors NONE = new FormErrors(Map.of());

  /** The faults that binding and bean validation found. */
  public static FormErrors of(BindingResult result, Texts texts) {
    var byField = new LinkedHashMap<String, String>();
    for (var error : result.getFieldErrors()) {
      byField.putIfAbsent(error.getField(), sentence(error, texts));
    }
    return new FormErrors(byField);
  }

  /** The one fault that a rule found. */
  public static FormErrors of(Refusal refusal, Texts texts) {
    return new FormErrors(Map.of(refusal.field(), texts.get(refusal)));
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  /** The sentence beside a field, empty when the field is right. */
  public String at(String field) {
    return byField.getOrDefault(field, "");
  }

  /** The ids of what describes a field, for {@code aria-describedby}: its error and its hint. */
  public @Nullable String describes(String field, String hint) {
    var ids =
        (at(field).isEmpty() ? "" : "error-" + field) + (hint.isEmpty() ? "" : " hint-" + field);
    return ids.isEmpty() ? null : ids.strip();
  }

  /**
   * The constraint's own numbers (the bounds of a size) come in the order of their names, the first
   * argument being the field itself.
   */
  private static String sentence(FieldError error, Texts texts) {
    var arguments = error.getArguments();
    var numbers =
        arguments == null
            ? new Object[0]
            : Arrays.stream(arguments).filter(Number.class::isInstance).toArray();
    var key = "web.invalid." + error.getCode();
    return texts.has(key) ? texts.get(key, numbers) : texts.get("web.invalid.other");
  }
}
