package se.utmana.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Utmana server. */
@SpringBootApplication
public class Utmana {

  public static void main(String[] args) {
    SpringApplication.run(Utmana.class, args);
  }
}
