/** What a person does with their own account. */
@NullMarked
package se.utmana.app.account.own;

import org.jspecify.annotations.NullMarked;
