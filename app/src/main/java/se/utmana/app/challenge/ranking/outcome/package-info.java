/** What a comparison said when it closed, as page, picture and files. */
@NullMarked
@NamedInterface("ranking-outcome")
package se.utmana.app.challenge.ranking.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
