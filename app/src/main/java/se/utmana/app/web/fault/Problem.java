package se.utmana.app.web.fault;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told, as RFC 9457 has it.
 *
 * @param code the key of a refusal, the same in every language, null for other faults
 * @param errors a sentence a field, empty when no field is at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
    int status,
    String title,
    String detail,
    String reference,
    @Nullable String code,
    Map<String, String> errors) {}
