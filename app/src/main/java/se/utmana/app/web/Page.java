package se.utmana.app.web;

import org.springframework.http.HttpStatus;

/**
 * What a handler returns: the data of one page, as a record. The record {@code space.SpacePage} is
 * drawn by the template {@code jte/space/SpacePage.jte}, which receives it as {@code page} together
 * with the {@link Shell}.
 */
public interface Page {

  /** A form that is shown again because something was refused answers 422. */
  default HttpStatus status() {
    return HttpStatus.OK;
  }
}
