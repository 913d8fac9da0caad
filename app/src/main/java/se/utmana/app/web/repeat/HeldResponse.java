package se.utmana.app.web.repeat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;

/** Holds an answer back until its effect is committed: nobody is told of what did not happen. */
final class HeldResponse extends HttpServletResponseWrapper {

  /** Headers that belong to the answer itself. */
  private static final List<String> KEPT =
      List.of("Content-Type", "Content-Language", "Content-Disposition", "ETag", "Location");

  /** Cookies that every answer may bring, or that must never be given twice. */
  private static final List<String> NOT_KEPT = List.of("csrf=", "session=");

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), false);
  private int error;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  /** The error that was sent instead of an answer, 0 for none. */
  int error() {
    return error;
  }

  Answer answer() {
    writer.flush();
    var headers = new LinkedHashMap<String, String>();
    for (var name : KEPT) {
      var value = name.equals("Content-Type") ? getContentType() : getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    var cookies =
        getHeaders("Set-Cookie").stream()
            .filter(cookie -> NOT_KEPT.stream().noneMatch(cookie::startsWith))
            .toList();
    return new Answer(getStatus(), headers, cookies, body.toByteArray());
  }

  @Override
  public void sendError(int status) {
    error = status;
    super.setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    sendError(status);
  }

  @Override
  public void sendRedirect(String location) {
    sendRedirect(location, SC_FOUND, true);
  }

  @Override
  public void sendRedirect(String location, int status, boolean clearBuffer) {
    resetBuffer();
    setStatus(status);
    setHeader("Location", location);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int one) {
        body.write(one);
      }

      @Override
      public void write(byte[] some, int from, int length) {
        body.write(some, from, length);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("A held answer is written at once");
      }
    };
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    body.reset();
  }

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
  }
}
