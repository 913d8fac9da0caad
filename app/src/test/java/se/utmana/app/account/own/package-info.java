/** Tests of what people do with their own accounts. */
@NullMarked
package se.utmana.app.account.own;

import org.jspecify.annotations.NullMarked;
