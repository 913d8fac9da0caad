@NullMarked
package se.utmana.app.home;

import org.jspecify.annotations.NullMarked;
