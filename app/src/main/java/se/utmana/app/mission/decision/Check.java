package se.utmana.app.mission.decision;

import java.util.List;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/**
 * Something that adopting a mission takes, and whether it is there.
 *
 * @param key the key of the rule; with {@code .how} it says how to meet it
 * @param arguments of both texts
 * @param below where one can do something about it, under the mission's address
 */
public record Check(String key, boolean isMet, List<Object> arguments, String below) {

  public Check {
    arguments = List.copyOf(arguments);
  }

  public String rule(Texts texts) {
    return texts.get(key, arguments.toArray());
  }

  public String how(Texts texts) {
    return texts.get(key + ".how", arguments.toArray());
  }

  /** The rule said no, and how to meet it. */
  Refusal refusal() {
    return new Refusal("step", key + ".refused", arguments);
  }
}
