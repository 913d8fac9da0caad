package se.utmana.app.web;

import org.springframework.http.HttpStatus;

/** A page with a form: shown again with what is wrong, it answers 422. */
public interface FormPage extends Page {

  FormErrors errors();

  @Override
  default HttpStatus status() {
    return errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
