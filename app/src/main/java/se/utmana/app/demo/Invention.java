package se.utmana.app.demo;

import java.util.List;
import java.util.SortedMap;
import se.utmana.app.space.Level;
import se.utmana.app.web.Phrase;

/**
 * A dialogue that is made up: its words, and how its invented opinion groups lean.
 *
 * @param space the id of its space in the demonstration case
 * @param slug the word of its space in addresses
 * @param level the level on which its space works
 * @param purpose what its space is for
 * @param seed the same seed gives the same votes
 * @param people how many take part
 * @param opened when it opened, in days from the day it is loaded
 * @param closes when it closes, in days from the day it is loaded
 */
record Invention(
    String space,
    String slug,
    Level level,
    Phrase purpose,
    long seed,
    int people,
    int opened,
    int closes,
    Phrase question,
    Phrase context,
    List<Group> groups,
    List<Statement> statements) {

  /**
   * A group of people who think alike.
   *
   * @param share its share of all who take part
   * @param actors how many in a hundred belong to which type of actor
   */
  record Group(Phrase name, double share, SortedMap<String, Integer> actors) {}

  /**
   * A statement.
   *
   * @param lean for each group, how many in a hundred agree and how many disagree; the rest pass
   */
  record Statement(Phrase text, List<List<Integer>> lean) {

    double agree(int group) {
      return lean.get(group).get(0) / 100.0;
    }

    double disagree(int group) {
      return lean.get(group).get(1) / 100.0;
    }
  }
}
