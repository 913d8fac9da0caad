package se.utmana.app.space.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TextBook;

/** What the description of the API says beyond what the handlers say themselves. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String TOKEN = "accessToken";

  OpenApiConfiguration() {
    var phrase = new ObjectSchema();
    for (var language : Language.values()) {
      phrase.addProperty(language.code(), new StringSchema());
    }
    SpringDocUtils.getConfig().replaceWithSchema(Phrase.class, phrase);
  }

  @Bean
  OpenAPI openApi(TextBook book) {
    var texts = book.in(Language.EN);
    var scheme =
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description(texts.get("space.api.token"));
    return new OpenAPI(SpecVersion.V31)
        .openapi("3.1.0")
        .info(
            new Info()
                .title(texts.get("space.api.title"))
                .description(texts.get("space.api.description"))
                .version("1")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .components(new Components().addSecuritySchemes(TOKEN, scheme))
        .addSecurityItem(new SecurityRequirement())
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }

  /** The address is the one that the document was fetched from; every path variable is told. */
  @Bean
  OpenApiCustomizer wholeDocument() {
    return api -> {
      api.setServers(List.of(new Server().url("/")));
      PathVariables.declare(api);
    };
  }

  @Bean
  GlobalOperationCustomizer operationWords(TextBook book) {
    return new OperationWords(book.in(Language.EN));
  }
}
