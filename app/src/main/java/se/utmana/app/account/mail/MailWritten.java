package se.utmana.app.account.mail;

/** A mail lies in the outbox. */
public record MailWritten() {}
