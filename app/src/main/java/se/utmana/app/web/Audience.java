package se.utmana.app.web;

/** Whom a route is for. The module that knows the spaces decides who belongs to which audience. */
public enum Audience {
  /** Everybody, signed in or not. */
  ANYONE,
  /** Everybody with an account. */
  SIGNED_IN,
  /** Those who run this installation. */
  ADMINISTRATOR,
  /** Everybody who may see the space that the path names. */
  SPACE_VISITOR,
  /** The members of the space that the path names, whatever their role. */
  SPACE_MEMBER,
  /** The process leaders of the space that the path names. */
  SPACE_LEADER,
  /** Those who decide in the space that the path names. */
  SPACE_COMMISSIONER
}
