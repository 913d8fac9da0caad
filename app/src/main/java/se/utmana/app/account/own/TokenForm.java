package se.utmana.app.account.own;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import se.utmana.app.account.token.AccessTokens;

/** A new access token: what it is for, and for how many days. */
record TokenForm(
    @NotBlank @Size(max = AccessTokens.MAX_NAME) String name,
    @Min(1) @Max(AccessTokens.LONGEST_DAYS) int days) {

  static final TokenForm EMPTY = new TokenForm("", 90);

  TokenForm {
    name = Objects.requireNonNullElse(name, "");
  }
}
