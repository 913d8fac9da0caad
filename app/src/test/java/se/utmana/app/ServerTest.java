package se.utmana.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the whole server on a free port and a real database. Classes share one server and one
 * database, so each makes the people and spaces it needs; ask for a fresh one where that is no way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "server.shutdown=immediate")
public @interface ServerTest {

  /** Whether this class gets a server and a database that no other class has touched. */
  boolean fresh() default false;
}
