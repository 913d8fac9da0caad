package se.utmana.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Utmana server and its command line. */
@SpringBootApplication
public class Utmana {

  public static void main(String[] args) {
    Application.trustThePackage();
    var code = new Terminal(System.out, System.err).run(args);
    // A server that runs is left running; everything else ends here.
    if (code != Terminal.KEEP_RUNNING) {
      System.exit(code);
    }
  }
}
