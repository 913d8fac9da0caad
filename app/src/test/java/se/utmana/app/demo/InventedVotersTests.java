package se.utmana.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.space.ActorTypes;

class InventedVotersTests {

  static List<Invention> inventions() {
    return CaseFiles.inventions();
  }

  @ParameterizedTest
  @MethodSource("inventions")
  void areTheSameEveryTime(Invention invention) {
    assertThat(InventedVoters.of(invention)).isEqualTo(InventedVoters.of(invention));
  }

  @ParameterizedTest
  @MethodSource("inventions")
  void areOtherPeopleWithAnotherSeed(Invention one) {
    var other =
        new Invention(
            one.space(),
            one.slug(),
            one.level(),
            one.purpose(),
            one.seed() + 1,
            one.people(),
            one.opened(),
            one.closes(),
            one.question(),
            one.context(),
            one.groups(),
            one.statements());
    assertThat(InventedVoters.of(other)).isNotEqualTo(InventedVoters.of(one));
  }

  @ParameterizedTest
  @MethodSource("inventions")
  void haveIdsLikeRealVoters(Invention invention) {
    var voters = InventedVoters.of(invention);
    assertThat(voters).allSatisfy(one -> assertThat(one.id().version()).isEqualTo(4));
    assertThat(voters).allSatisfy(one -> assertThat(one.id().variant()).isEqualTo(2));
    assertThat(voters).extracting(InventedVoter::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("inventions")
  void comeInTheSharesAsked(Invention invention) {
    var voters = InventedVoters.of(invention);
    assertThat(voters).hasSize(invention.people());
    for (int group = 0; group < invention.groups().size(); group++) {
      var wanted = group;
      var members = voters.stream().filter(one -> one.group() == wanted).count();
      assertThat(members / (double) voters.size())
          .isCloseTo(invention.groups().get(group).share(), within(0.08));
    }
  }

  @ParameterizedTest
  @MethodSource("inventions")
  void takePartBetweenOpeningAndLoading(Invention invention) {
    assertThat(InventedVoters.of(invention))
        .allSatisfy(one -> assertThat(one.day()).isBetween(0, -invention.opened() - 1));
  }

  @ParameterizedTest
  @MethodSource("inventions")
  void speakFromActorTypesThatExist(Invention invention) {
    assertThat(InventedVoters.of(invention))
        .allSatisfy(one -> assertThat(ActorTypes.ofCode(one.actorType())).isPresent());
  }

  /** The statement where the groups lean most apart must show it in the votes. */
  @ParameterizedTest
  @MethodSource("inventions")
  void leanAsTheirGroupDoes(Invention invention) {
    var statement =
        IntStream.range(0, invention.statements().size())
            .boxed()
            .max((a, b) -> Double.compare(gap(invention, a), gap(invention, b)))
            .orElseThrow();
    var lean = invention.statements().get(statement);
    assertThat(Math.signum(agreement(invention, statement, 0) - agreement(invention, statement, 1)))
        .isEqualTo(Math.signum(lean.agree(0) - lean.agree(1)));
    assertThat(Math.abs(agreement(invention, statement, 0) - agreement(invention, statement, 1)))
        .isGreaterThan(0.4);
  }

  private static double gap(Invention invention, int statement) {
    var lean = invention.statements().get(statement);
    return Math.abs(lean.agree(0) - lean.agree(1));
  }

  private static double agreement(Invention invention, int statement, int group) {
    var votes =
        InventedVoters.of(invention).stream()
            .filter(one -> one.group() == group)
            .flatMap(one -> one.answers().stream())
            .filter(one -> one.statement() == statement)
            .map(InventedVoter.Answer::vote)
            .toList();
    return votes.stream().filter(Vote.AGREE::equals).count() / (double) votes.size();
  }
}
