package se.utmana.app.web.fault;

import org.springframework.beans.TypeMismatchException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells values in a path from values in a query or a form. */
final class PathValues {

  private PathValues() {}

  static boolean isPathValue(TypeMismatchException mistyped) {
    return mistyped instanceof MethodArgumentTypeMismatchException argument
        && argument.getParameter().hasParameterAnnotation(PathVariable.class);
  }
}
