package se.utmana.app.web.fault;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.Page;

/** Says what happened, why, and what to do, with a code to refer to. */
record FaultPage(HttpStatus status, String key, String reference) implements Page {}
