package se.utmana.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The arrows between the modules, as each module's {@code package-info.java} declares them. */
class ModulesTests {

  private final ClassLoader usual = Thread.currentThread().getContextClassLoader();

  @BeforeEach
  void readTheDeclarationsOfTheProduct() {
    Thread.currentThread().setContextClassLoader(new ProductPackages(usual));
  }

  @AfterEach
  void readAsUsual() {
    Thread.currentThread().setContextClassLoader(usual);
  }

  @Test
  void everyModuleUsesOnlyThoseThatItDeclares() {
    var modules = ApplicationModules.of(Utmana.class);
    assertThat(modules.getModuleByName("web"))
        .as("the declaration of the product, not that of the tests")
        .hasValueSatisfying(web -> assertThat(web.isOpen()).isTrue());
    modules.verify();
  }

  @Test
  void anArrowThatTurnsUpwardIsFound() {
    var modules = ApplicationModules.of("se.utmana.upward", location -> true);
    assertThatThrownBy(modules::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("lower")
        .hasMessageContaining("upper");
  }
}
