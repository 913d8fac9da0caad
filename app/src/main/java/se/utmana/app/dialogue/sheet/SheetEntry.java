package se.utmana.app.dialogue.sheet;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.space.ActorType;

/**
 * What somebody ticked on a sheet.
 *
 * @param answers by the number of the statement; those without a tick are not there
 * @param actorType null when not said
 */
public record SheetEntry(
    SheetCode code, SortedMap<Integer, Vote> answers, @Nullable ActorType actorType) {

  public SheetEntry(SheetCode code, Map<Integer, Vote> answers, @Nullable ActorType actorType) {
    this(code, new TreeMap<>(answers), actorType);
  }
}
