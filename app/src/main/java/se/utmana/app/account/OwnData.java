package se.utmana.app.account;

/** What a module holds about a person, for the copy that the person may take. */
public interface OwnData {

  /** The name of the section in the copy. */
  String section();

  /** The module's data about the person, of types that Jackson writes. */
  Object of(AccountId account);
}
