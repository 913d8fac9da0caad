package se.utmana.app.dialogue.leading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.StatementState;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * Where leaders look at statements, a page at a time.
 *
 * @param all every statement of the dialogue
 * @param after the number after which the list goes on
 * @param refused the statement whose decision was refused, null for none
 */
record ModerationPage(
    Room room,
    Dialogue dialogue,
    StatementState state,
    List<Statement> all,
    int after,
    @Nullable Integer refused,
    FormErrors errors)
    implements Page {

  private static final int A_PAGE = 25;

  List<Statement> shown() {
    return remaining().limit(A_PAGE).toList();
  }

  boolean hasMore() {
    return remaining().skip(A_PAGE).findAny().isPresent();
  }

  private Stream<Statement> remaining() {
    return all.stream().filter(one -> one.state() == state && one.number() > after);
  }

  long count(StatementState one) {
    return all.stream().filter(statement -> statement.state() == one).count();
  }

  String path() {
    return room.path("dialogues/" + dialogue.id().value() + "/moderation");
  }

  boolean isRefused(Statement statement) {
    return refused != null && refused == statement.number();
  }

  List<Choice> reasons(Texts texts) {
    return Stream.of(LogEntry.Reason.values())
        .map(reason -> new Choice(reason.name(), texts.get(reason.key()), ""))
        .toList();
  }

  @Override
  public HttpStatus status() {
    return refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
