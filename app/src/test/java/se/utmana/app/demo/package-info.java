@NullMarked
package se.utmana.app.demo;

import org.jspecify.annotations.NullMarked;
