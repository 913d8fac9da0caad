package se.utmana.app.space;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.account.Account;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.Mails;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Viewer;

/** The invitations to the spaces. */
@Component
public final class Invitations {

  /** How long one can join by a mail. */
  public static final Duration BY_MAIL = Duration.ofDays(7);

  private final InvitationStore store;
  private final TransactionTemplate transaction;
  private final Members members;
  private final Accounts accounts;
  private final Mails mails;
  private final PublicAddress address;
  private final Clock clock;

  Invitations(
      InvitationStore store,
      TransactionTemplate transaction,
      Members members,
      Accounts accounts,
      Mails mails,
      PublicAddress address,
      Clock clock) {
    this.store = store;
    this.transaction = transaction;
    this.members = members;
    this.accounts = accounts;
    this.mails = mails;
    this.address = address;
    this.clock = clock;
  }

  /** An invitation together with the path of its link. */
  public record Issued(Invitation invitation, String path) {}

  /** Makes a link by which that many may join. Its address is given out here and never again. */
  public Issued issueLink(SpaceId space, Role role, Duration lasts, int maxUses, UUID by) {
    return issue(space, role, null, lasts, maxUses, by);
  }

  /**
   * Invites one person by mail, in the language of their account or else of whoever invites. Mail
   * and invitation are written together.
   */
  public Invitation mail(
      Space space, Role role, MailAddress to, Viewer inviter, Language language) {
    var written =
        transaction.execute(
            status -> {
              var issued =
                  issue(space.id(), role, to.value(), BY_MAIL, 1, inviter.requireAccount());
              var reader = accounts.findByMail(to).map(Account::language).orElse(language);
              mails.write(
                  to,
                  reader,
                  "space.mail.invitation",
                  space.name().in(reader),
                  inviter.name(),
                  address.of(issued.path()).toString(),
                  BY_MAIL.toDays());
              return issued.invitation();
            });
    return Objects.requireNonNull(written);
  }

  /** The invitations to a space, the newest first. */
  public List<Invitation> list(SpaceId space) {
    return store.list(space);
  }

  /** The invitation of a link, whatever its state. */
  public Optional<Invitation> find(String token) {
    return InvitationToken.parse(token).flatMap(store::find);
  }

  public Invitation.State stateOf(Invitation invitation) {
    return invitation.stateAt(clock.instant());
  }

  /** Makes the account a member; somebody who already is one uses nothing up. */
  public Optional<Refusal> accept(String token, UUID account) {
    var parsed = InvitationToken.parse(token);
    return parsed.isEmpty()
        ? Optional.of(Refusal.of("space.refused.noInvitation"))
        : Optional.ofNullable(transaction.execute(status -> accept(parsed.get(), account)));
  }

  /** Ends an invitation; who already joined by it stays. */
  public void revoke(SpaceId space, InvitationId id) {
    store.revoke(space, id, clock.instant());
  }

  private Issued issue(
      SpaceId space, Role role, @Nullable String mail, Duration lasts, int maxUses, UUID by) {
    var token = InvitationToken.next(space);
    var now = clock.instant();
    var invitation =
        new Invitation(
            InvitationId.next(), space, role, mail, by, now, now.plus(lasts), maxUses, 0, false);
    store.insert(invitation, token);
    return new Issued(invitation, "/join/" + token.text());
  }

  private @Nullable Refusal accept(InvitationToken token, UUID account) {
    store.lock(token);
    var found = store.find(token);
    if (found.isEmpty()) {
      return Refusal.of("space.refused.noInvitation");
    }
    var invitation = found.get();
    if (members.find(invitation.space(), account).isPresent()) {
      return null;
    }
    var state = stateOf(invitation);
    if (state != Invitation.State.OPEN) {
      return Refusal.of("space.refused.invitation." + state.name());
    }
    if (members.join(invitation.space(), account, invitation.role())) {
      store.use(invitation, account, clock.instant());
    }
    return null;
  }
}
