package se.utmana.app.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler whose effect must not share a transaction with the record of its idempotency key:
 * it keeps something although it refuses (a failed sign-in), or may not be tied to a request (a
 * ballot). Such a handler has to be safe to repeat by itself.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnTransactions {}
