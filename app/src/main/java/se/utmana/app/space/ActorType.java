package se.utmana.app.space;

import se.utmana.app.web.Phrase;

/** What kind of organisation or group an actor is; {@link ActorTypes} holds the names. */
public enum ActorType {
  MUNICIPALITY("KOMMUN"),
  LOCAL_FEDERATION("KOMMUNALFORBUND"),
  REGION("REGION"),
  COUNTY_BOARD("LANSSTYRELSE"),
  AGENCY("STATLIG_MYNDIGHET"),
  GOVERNMENT("REGERING"),
  CIVIL_SOCIETY("CIVILSAMHALLE"),
  YOUTH("UNGDOMSORGANISATION"),
  PUPIL_COUNCIL("ELEVRAD"),
  COMPANY("NARINGSLIV"),
  TRADE_ASSOCIATION("BRANSCHORGANISATION"),
  UNIVERSITY("AKADEMI"),
  INSTITUTE("INSTITUT"),
  INTEREST_ORGANISATION("INTRESSEORGANISATION"),
  NON_PROFIT("IDEELL_FORENING"),
  NETWORK("NATVERK"),
  PROGRAMME("PROGRAM"),
  SAMI_ORGANISATION("SAMISK_ORGANISATION"),
  INTERNATIONAL("INTERNATIONELL"),
  RESIDENTS("INVANARE");

  private final String code;

  ActorType(String code) {
    this.code = code;
  }

  /** The code of the type in the code list. */
  public String code() {
    return code;
  }

  /** The name of the type in both languages. */
  public Phrase label() {
    return ActorTypes.nameOf(this);
  }

  /** Whether a place has exactly one actor of the type. */
  boolean isOnePerPlace() {
    return this == MUNICIPALITY || this == REGION || this == COUNTY_BOARD;
  }

  public boolean isPublicSector() {
    return ActorTypes.isPublicSector(this);
  }
}
