/** Printed matter: records with a template of their own, as PDF files that everybody can read. */
@NullMarked
@NamedInterface("paper")
package se.utmana.app.web.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
