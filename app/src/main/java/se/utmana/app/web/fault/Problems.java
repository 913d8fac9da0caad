package se.utmana.app.web.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Shells;
import se.utmana.app.web.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Writes faults as problem+json. */
@Component
class Problems {

  private static final String TYPE = "application/problem+json;charset=UTF-8";

  private final JsonMapper json;
  private final Shells shells;

  Problems(JsonMapper json, Shells shells) {
    this.json = json;
    this.shells = shells;
  }

  void write(
      Fault fault,
      @Nullable Throwable thrown,
      Reference reference,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var body = json.writeValueAsBytes(problem(fault, thrown, reference, shells.textsOf(request)));
    response.setStatus(fault.status());
    response.setContentType(TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static Problem problem(
      Fault fault, @Nullable Throwable thrown, Reference reference, Texts texts) {
    var title = texts.get(fault.key() + ".title");
    var detail = texts.get(fault.key() + ".text");
    var status = fault.status();
    return switch (thrown) {
      case RefusedException refused -> {
        var refusal = refused.refusal();
        var sentence = texts.get(refusal);
        Map<String, String> errors =
            refusal.field().isEmpty() ? Map.of() : Map.of(refusal.field(), sentence);
        yield new Problem(status, title, sentence, reference.code(), refusal.key(), errors);
      }
      case BindingResult bound ->
          new Problem(
              status, title, detail, reference.code(), null, FormErrors.of(bound, texts).byField());
      case null, default -> new Problem(status, title, detail, reference.code(), null, Map.of());
    };
  }
}
