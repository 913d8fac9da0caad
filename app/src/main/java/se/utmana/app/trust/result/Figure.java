package se.utmana.app.trust.result;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What some people's answers say together, with one decimal as it is told. */
public record Figure(double mean, double spread) {

  /** Below this an answer is weak and asks for a conversation. */
  public static final double WEAK = 3.5;

  @JsonIgnore
  public boolean isWeak() {
    return mean < WEAK;
  }
}
