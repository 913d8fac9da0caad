package se.utmana.app.systemmap.loop;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.SwedishTime;
import se.utmana.app.web.Texts;

/** Tells how a loop came by its name. */
@Component
class NameHistory {

  private final Accounts accounts;

  NameHistory(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * A version of a name as somebody sees it.
   *
   * @param by the person's name for members, the role for others
   */
  record Told(String name, String by, String day) {}

  List<Told> of(MapRoom inside, List<LoopName> history, Texts texts) {
    var people =
        history.stream()
            .map(LoopName::author)
            .flatMap(Stream::ofNullable)
            .map(AccountId::new)
            .collect(Collectors.toSet());
    var names = accounts.names(inside.room().isMember() ? people : List.of());
    return history.stream()
        .map(
            one -> {
              var author = one.author();
              var person = author == null ? null : names.get(new AccountId(author));
              var role = one.role().isEmpty() ? "systemmap.byNobody" : one.role();
              return new Told(
                  one.name().in(texts.language()),
                  Objects.requireNonNullElseGet(person, () -> texts.get(role)),
                  texts.date(one.namedAt().atZone(SwedishTime.ZONE).toLocalDate()));
            })
        .toList();
  }
}
