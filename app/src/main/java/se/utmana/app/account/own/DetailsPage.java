package se.utmana.app.account.own;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Language;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Changes name and language. */
record DetailsPage(DetailsForm form, FormErrors errors) implements Page {

  List<Choice> languages(Texts texts) {
    return Arrays.stream(Language.values())
        .map(each -> new Choice(each.name(), texts.get("account.language." + each.code())))
        .toList();
  }

  String language() {
    return Objects.toString(form.language(), "");
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
