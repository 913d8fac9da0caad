/** People: accounts, sign-in, sessions, mail, access tokens, and a person's own data. */
@NullMarked
@ApplicationModule(
    displayName = "account",
    allowedDependencies = {"web", "web :: *", "console"})
package se.utmana.app.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
