/** Terms of office: when people vote, by the rule of the country, and what lies between. */
@NullMarked
@NamedInterface("term")
package se.utmana.app.mission.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
