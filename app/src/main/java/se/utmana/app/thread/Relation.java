package se.utmana.app.thread;

/** How two records hang together, always told from the earlier one to the later one. */
public enum Relation {
  /** The dialogue, then a statement that was voiced in it. */
  VOICED_IN,
  /** The statement or other record, then the challenge that it is a framing of. */
  FRAMES,
  /** The later record exists because of the earlier one. */
  LED_TO,
  /** What was to be decided, then the decision. */
  DECIDED_BY,
  /** What somebody contributed, then the answer that it was given. */
  ANSWERS,
  /** The record that lives on in another, then that one. */
  MERGED_INTO,
  /** The record that was divided, then a part of it. */
  SPLIT_FROM,
  /** The framing, statement or other record, then the factor or link that stands for it. */
  STANDS_FOR,
  /** A challenge, then the same one in another space. */
  SAME_AS,
  /** A challenge, then the larger one in another space that it is a part of. */
  PART_OF,
  /** What needs to change, then the mission that answers it. */
  MET_BY,
  /** What is to be reached, then what an organisation promises to do for it. */
  PROMISED_BY,
  /** The work, then what stands in its way. */
  HINDERED_BY,
  /** The work, then the package in which it goes to the next board. */
  HANDED_OVER_IN,
  /** What is known, then the document that cites it. */
  CITED_IN;

  /** The key of what the later record is to the earlier one. */
  public String forward() {
    return "thread.relation." + name() + ".forward";
  }

  /** The key of what the earlier record is to the later one. */
  public String backward() {
    return "thread.relation." + name() + ".backward";
  }
}
