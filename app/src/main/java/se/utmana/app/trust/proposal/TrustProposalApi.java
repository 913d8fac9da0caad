package se.utmana.app.trust.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** The conversations that weak answers ask for, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/trust-proposals")
@OpenTo(Audience.SPACE_VISITOR)
class TrustProposalApi {

  private final Proposals proposals;

  TrustProposalApi(Proposals proposals) {
    this.proposals = proposals;
  }

  /** A proposal with the question that its conversation can begin with. */
  record ProposalView(
      UUID id,
      UUID wave,
      TrustItem item,
      ProposalState state,
      Phrase title,
      Phrase question,
      LocalDate madeOn) {}

  record SettleInput(@NotNull ProposalState state, @NotNull Phrase reason) {}

  @GetMapping
  List<ProposalView> list(Room room) {
    return proposals.list(room.space().id()).stream().map(this::view).toList();
  }

  @PostMapping("/{proposal}")
  @OpenTo(Audience.SPACE_LEADER)
  ProposalView settle(
      Room room, @PathVariable UUID proposal, @Valid @RequestBody SettleInput input) {
    proposals
        .settle(find(room, proposal), input.state(), input.reason())
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return view(find(room, proposal));
  }

  private Proposal find(Room room, UUID proposal) {
    return proposals
        .find(room.space().id(), proposal)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ProposalView view(Proposal one) {
    return new ProposalView(
        one.id(),
        one.wave().value(),
        one.item(),
        one.state(),
        proposals.words(one.key()),
        proposals.words(one.question()),
        one.madeOn());
  }
}
