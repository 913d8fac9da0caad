package se.utmana.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import se.utmana.app.web.paper.Paper;

class PageContractTests {

  private static final Path TEMPLATES = Path.of("src/main/jte");

  @Test
  void everyPageHasItsTemplateAndEveryPageTemplateItsPage() throws IOException {
    assertThat(pages()).isEqualTo(pageTemplates());
  }

  /** Templates with a capital are pages or printed matter, the others are parts of them. */
  private static Set<String> pageTemplates() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      return files
          .filter(file -> Character.isUpperCase(file.getFileName().toString().charAt(0)))
          .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> pages() {
    var scanner =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return definition.getMetadata().isConcrete();
          }
        };
    scanner.addIncludeFilter(new AssignableTypeFilter(Page.class));
    scanner.addIncludeFilter(new AssignableTypeFilter(Paper.class));
    return scanner.findCandidateComponents("se.utmana.app").stream()
        .map(definition -> type(String.valueOf(definition.getBeanClassName())))
        .map(PageRenderer::templateOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
