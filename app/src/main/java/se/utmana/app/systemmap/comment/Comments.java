package se.utmana.app.systemmap.comment;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.OwnData;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Member;
import se.utmana.app.space.Members;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** The comments on the factors and links of the maps. */
@Component
public class Comments implements OwnData {

  private final CommentStore store;
  private final Members members;
  private final Actors actors;
  private final Accounts accounts;
  private final Clock clock;

  Comments(CommentStore store, Members members, Actors actors, Accounts accounts, Clock clock) {
    this.store = store;
    this.members = members;
    this.actors = actors;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The comments on a factor or link as a viewer sees them, oldest first. */
  public Talk of(Room room, SystemMap map, UUID element, Texts texts) {
    var said = store.list(map, element).stream().map(one -> said(room, one, texts)).toList();
    return new Talk(said);
  }

  /** What was said of one element. */
  public record Talk(List<Said> all) {

    public List<Said> standing() {
      return all.stream().filter(one -> !one.removed()).toList();
    }

    /** What was taken back, for those who may bring it back. */
    public List<Said> removed() {
      return all.stream().filter(one -> one.removed() && one.mine()).toList();
    }
  }

  /**
   * A comment as somebody sees it.
   *
   * @param by the person's name for members, the organisation or role for others
   * @param mine whether the viewer may take it back
   */
  public record Said(
      UUID id, String by, String text, String source, String day, boolean removed, boolean mine) {}

  @Transactional
  public Optional<Refusal> write(
      SystemMap map, UUID element, Author author, String text, String source) {
    var refusal = Comment.refusal(text, source);
    if (refusal.isEmpty()) {
      var account = Objects.requireNonNull(author.account());
      var actor = members.find(map.space(), account).map(Member::actor).orElse(null);
      store.add(
          map,
          new Comment(
              Ids.next(),
              element,
              account,
              actor == null ? null : actor.value(),
              author.role(),
              text.strip(),
              source.strip(),
              false,
              clock.instant()));
    }
    return refusal;
  }

  /** Takes a comment back, or brings it back; only its author and the leaders may. */
  @Transactional
  public Optional<Comment> remove(Room room, SystemMap map, UUID id, boolean removed) {
    var found = store.find(map, id).filter(one -> isMine(room, one));
    found.ifPresent(one -> store.remove(map, id, removed));
    return found;
  }

  private Said said(Room room, Comment one, Texts texts) {
    return new Said(
        one.id(),
        by(room, one, texts),
        one.text(),
        one.source(),
        texts.date(one.day()),
        one.removed(),
        isMine(room, one));
  }

  private String by(Room room, Comment one, Texts texts) {
    var name =
        room.isMember() ? accounts.find(new AccountId(one.author())).map(who -> who.name()) : null;
    if (name != null && name.isPresent()) {
      return name.get();
    }
    var actor = one.actor();
    return Optional.ofNullable(actor)
        .flatMap(id -> actors.find(room.space().id(), new ActorId(id)))
        .map(found -> found.name().in(texts.language()))
        .orElseGet(() -> texts.get(one.role()));
  }

  private static boolean isMine(Room room, Comment one) {
    return room.isLeader() || one.author().equals(room.viewer().account());
  }

  @Override
  public String section() {
    return "comments";
  }

  @Override
  public Object of(AccountId account) {
    return store.ofPerson(account.value());
  }

  @EventListener
  void on(AccountErased event) {
    store.forget(event.account().value());
  }
}
