package se.utmana.app.systemmap.history;

import se.utmana.app.systemmap.change.Action;

/**
 * A change as the history tells it.
 *
 * @param by the person's name for members, the role for others
 * @param about the factor or link
 * @param href its page, empty when it is no longer on the map
 * @param field the key of the field that was written, empty for other actions
 * @param undo whether it took an earlier change back
 */
record Line(
    int number,
    String moment,
    String by,
    Action action,
    String about,
    String href,
    String field,
    String before,
    String after,
    boolean undo) {}
