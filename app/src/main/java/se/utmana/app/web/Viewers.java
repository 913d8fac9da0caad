package se.utmana.app.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who looks; the module that knows the accounts answers. */
public interface Viewers {

  Viewer of(HttpServletRequest request);
}
