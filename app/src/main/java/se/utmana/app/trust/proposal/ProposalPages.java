package se.utmana.app.trust.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.WaveJournal;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** Proposed conversations: read by all who see the space, answered by its leaders. */
@Controller
@RequestMapping("/spaces/{space}/trust/proposals/{proposal}")
@OpenTo(Audience.SPACE_VISITOR)
class ProposalPages {

  private final Proposals proposals;
  private final TrustWaves waves;
  private final WaveJournal journal;
  private final Records records;
  private final Notices notices;

  ProposalPages(
      Proposals proposals,
      TrustWaves waves,
      WaveJournal journal,
      Records records,
      Notices notices) {
    this.proposals = proposals;
    this.waves = waves;
    this.journal = journal;
    this.records = records;
    this.notices = notices;
  }

  @GetMapping
  ProposalPage read(Room room, @PathVariable UUID proposal) {
    return page(room, find(room, proposal), "", "", FormErrors.NONE);
  }

  @PostMapping
  @OpenTo(Audience.SPACE_LEADER)
  Object settle(
      Room room,
      @PathVariable UUID proposal,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String reason,
      Texts texts,
      HttpServletResponse response) {
    var found = find(room, proposal);
    var chosen =
        Stream.of(ProposalState.values())
            .filter(one -> one.name().equals(state))
            .findFirst()
            .orElse(ProposalState.PROPOSED);
    var refusal = proposals.settle(found, chosen, Phrase.of(texts.language(), reason));
    if (refusal.isPresent()) {
      return page(room, found, state, reason, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, chosen.key() + ".done");
    return "redirect:" + room.path(found.path());
  }

  private Proposal find(Room room, UUID proposal) {
    return proposals
        .find(room.space().id(), proposal)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ProposalPage page(
      Room room, Proposal proposal, String chosen, String reason, FormErrors errors) {
    return new ProposalPage(
        room,
        proposal,
        waves.get(proposal.wave()),
        proposals.words(proposal.key()),
        journal.of(proposal.wave()).stream()
            .filter(event -> proposal.id().equals(event.proposal()))
            .toList(),
        records.line(room.space().id(), proposal.id(), room.viewer()),
        chosen,
        reason,
        errors);
  }
}
