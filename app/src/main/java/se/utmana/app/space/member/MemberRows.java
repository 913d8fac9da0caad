package se.utmana.app.space.member;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Member;
import se.utmana.app.space.Members;
import se.utmana.app.space.SpaceId;

/** Puts names to the members: those of the accounts and those of the actors. */
@Component
class MemberRows {

  private final Members members;
  private final Actors actors;
  private final Accounts accounts;

  MemberRows(Members members, Actors actors, Accounts accounts) {
    this.members = members;
    this.actors = actors;
    this.accounts = accounts;
  }

  List<MemberRow> list(SpaceId space) {
    return rows(space, members.list(space));
  }

  MemberRow of(SpaceId space, Member member) {
    return rows(space, List.of(member)).getFirst();
  }

  private List<MemberRow> rows(SpaceId space, List<Member> found) {
    var names = accounts.names(found.stream().map(each -> new AccountId(each.account())).toList());
    Map<ActorId, Actor> represented =
        actors.list(space).stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    return found.stream()
        .map(
            member ->
                new MemberRow(
                    member,
                    names.getOrDefault(new AccountId(member.account()), ""),
                    member.actor() == null ? null : represented.get(member.actor())))
        .toList();
  }
}
