package se.utmana.app.space.member;

import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Member;

/**
 * A member as a page shows it.
 *
 * @param name the person's name, empty when the account is erased
 * @param actor whom the person represents, null for nobody
 */
record MemberRow(Member member, String name, @Nullable Actor actor) {}
