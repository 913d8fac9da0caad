package se.utmana.app.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of SQL without Spring: its constructor, methods and {@code @BeforeEach} may ask for a
 * {@code DataSource} or {@code JdbcClient} on a migrated database that this class has for itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FreshDatabase.class)
public @interface DatabaseTest {}
