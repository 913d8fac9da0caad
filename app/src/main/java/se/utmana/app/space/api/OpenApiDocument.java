package se.utmana.app.space.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** Publishes the description of the API; the addresses of the library that makes it stay closed. */
@Hidden
@RestController
class OpenApiDocument {

  static final String PATH = "/api/v1/openapi.json";

  private final OpenApiWebMvcResource description;

  OpenApiDocument(OpenApiWebMvcResource description) {
    this.description = description;
  }

  @GetMapping(PATH)
  @OpenTo(Audience.ANYONE)
  ResponseEntity<byte[]> document(HttpServletRequest request) throws JsonProcessingException {
    var json = description.openapiJson(request, PATH, Locale.ENGLISH);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
  }
}
