package se.utmana.app.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.utmana.app.web.crowd.Turnstile;

/** Draws the {@link Page} that a handler returned with the template of the same name. */
@Component
public class PageRenderer implements HandlerMethodReturnValueHandler {

  private static final String ROOT = "se.utmana.app.";

  private final TemplateEngine templates;
  private final Shells shells;

  PageRenderer(TemplateEngine templates, Shells shells) {
    this.templates = templates;
    this.shells = shells;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Page.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object returnValue,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    var request = web.getNativeRequest(HttpServletRequest.class);
    var response = web.getNativeResponse(HttpServletResponse.class);
    if (returnValue instanceof Page page && request != null && response != null) {
      render(page, request, response);
    }
  }

  /** Renders the whole page before the first byte is sent, so that a fault gives an error page. */
  public void render(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    render(page, shells.of(request, response), request, response);
  }

  /** Renders the page of a fault, as for nobody when the fault is that nobody can be known. */
  public void renderFault(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    render(page, shells.forFault(request, response), request, response);
  }

  private void render(
      Page page, Shell shell, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var output = new Utf8ByteOutput();
    templates.render(templateOf(page.getClass()), Map.of("page", page, "shell", shell), output);
    response.setStatus(page.status().value());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", shell.language().code());
    response.setContentLength(output.getContentLength());
    Turnstile.leave(request);
    output.writeTo(response.getOutputStream());
  }

  /** The template of a page or of printed matter. */
  public static String templateOf(Class<?> page) {
    var module = page.getPackageName().substring(ROOT.length()).replace('.', '/');
    return module + "/" + page.getSimpleName() + ".jte";
  }
}
