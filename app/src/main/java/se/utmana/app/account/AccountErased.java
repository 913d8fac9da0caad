package se.utmana.app.account;

/**
 * A person's account is being erased. Listeners run in the same transaction: each takes away what
 * it holds about the person, and makes anonymous what must stay.
 */
public record AccountErased(AccountId account) {}
