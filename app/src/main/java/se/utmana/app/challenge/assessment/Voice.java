package se.utmana.app.challenge.assessment;

import java.util.Set;
import java.util.stream.Stream;
import se.utmana.app.space.ActorType;

/** A part of society that ought to be heard before a challenge is called relevant. */
public enum Voice {
  PUBLIC(
      ActorType.MUNICIPALITY,
      ActorType.LOCAL_FEDERATION,
      ActorType.REGION,
      ActorType.COUNTY_BOARD,
      ActorType.AGENCY,
      ActorType.GOVERNMENT),
  CIVIL_SOCIETY(
      ActorType.CIVIL_SOCIETY,
      ActorType.INTEREST_ORGANISATION,
      ActorType.NON_PROFIT,
      ActorType.SAMI_ORGANISATION),
  YOUTH(ActorType.YOUTH, ActorType.PUPIL_COUNCIL),
  RESIDENTS(ActorType.RESIDENTS),
  BUSINESS(ActorType.COMPANY, ActorType.TRADE_ASSOCIATION),
  RESEARCH(ActorType.UNIVERSITY, ActorType.INSTITUTE),
  /** Networks, programmes and international bodies: they bring others together. */
  BETWEEN(ActorType.NETWORK, ActorType.PROGRAMME, ActorType.INTERNATIONAL);

  @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
  private final Set<ActorType> types;

  Voice(ActorType... types) {
    this.types = Set.of(types);
  }

  public static Voice of(ActorType type) {
    return Stream.of(values()).filter(one -> one.types.contains(type)).findFirst().orElseThrow();
  }

  /** The key of the voice's name. */
  public String key() {
    return "challenge.voice." + name();
  }

  /** Whether an assessment without it lacks something. */
  public boolean isExpected() {
    return this != BETWEEN;
  }
}
