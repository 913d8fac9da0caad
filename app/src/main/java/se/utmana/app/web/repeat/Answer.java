package se.utmana.app.web.repeat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a request was answered: enough to say it again. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, Map<String, String> headers, List<String> cookies, byte[] body) {

  /** Whether the effect stands: a refusal or a fault leaves nothing behind. */
  boolean isEffective() {
    return status < 400;
  }

  void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers.forEach(response::setHeader);
    if (body.length > 0) {
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  /** Says it again, to somebody who may not have heard it the first time. */
  void repeatTo(HttpServletResponse response) throws IOException {
    cookies.forEach(cookie -> response.addHeader("Set-Cookie", cookie));
    writeTo(response);
  }

  byte[] toBytes() {
    var bytes = new ByteArrayOutputStream(body.length + 256);
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(status);
      out.writeInt(headers.size());
      for (var header : headers.entrySet()) {
        out.writeUTF(header.getKey());
        out.writeUTF(header.getValue());
      }
      out.writeInt(cookies.size());
      for (var cookie : cookies) {
        out.writeUTF(cookie);
      }
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Answer of(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      var status = in.readInt();
      var headers = new LinkedHashMap<String, String>();
      for (var left = in.readInt(); left > 0; left--) {
        headers.put(in.readUTF(), in.readUTF());
      }
      var cookies = new ArrayList<String>();
      for (var left = in.readInt(); left > 0; left--) {
        cookies.add(in.readUTF());
      }
      return new Answer(status, headers, cookies, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
