package se.utmana.app.web.repeat;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import se.utmana.app.web.OwnTransactions;

/** Knows which handlers keep their transactions to themselves. */
@Component
class Routes {

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  Routes(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  boolean hasOwnTransactions(HttpServletRequest request) {
    var chain = handler(request);
    return chain == null
        || !(chain.getHandler() instanceof HandlerMethod method)
        || AnnotatedElementUtils.hasAnnotation(method.getMethod(), OwnTransactions.class)
        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OwnTransactions.class);
  }

  /** Nothing for a route that does not exist, or not for this method: it is told so further on. */
  private @Nullable HandlerExecutionChain handler(HttpServletRequest request) {
    try {
      ServletRequestPathUtils.parseAndCache(request);
      return mappings.getObject().getHandler(request);
    } catch (Exception unmapped) {
      return null;
    }
  }
}
