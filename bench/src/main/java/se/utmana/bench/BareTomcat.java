package se.utmana.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** A web server that does nothing but answer 2,048 bytes: what the machine's HTTP can do. */
final class BareTomcat {

  private static final byte[] ANSWER = new byte[2_048];

  static {
    Arrays.fill(ANSWER, (byte) 'x');
  }

  private BareTomcat() {}

  /** Serves until the process is stopped, and says on standard output that it is ready. */
  static void serve(int port) throws IOException, LifecycleException {
    var tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("bare-tomcat").toString());
    tomcat.setPort(port);
    var context = tomcat.addContext("", null);
    var servlet =
        new HttpServlet() {
          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response)
              throws IOException {
            response.setContentType("text/plain");
            response.setContentLength(ANSWER.length);
            response.getOutputStream().write(ANSWER);
          }
        };
    Tomcat.addServlet(context, "bare", servlet).addMapping("/");
    tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
    tomcat.start();
    System.out.println("ready");
    tomcat.getServer().await();
  }
}
