package se.utmana.app.account.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import se.utmana.app.account.Account;
import se.utmana.app.web.Language;

/** A person's name, and the language that mails and pages speak to them. */
record DetailsForm(
    @NotBlank @Size(max = Account.MAX_NAME) String name, @NotNull Language language) {

  DetailsForm {
    name = Objects.requireNonNullElse(name, "");
  }
}
