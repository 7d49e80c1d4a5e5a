package org.musubi.sheets.workshop;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.workshop.Vote;
import org.musubi.model.workshop.VoteKind;
import org.musubi.model.workshop.WorkshopFactory;

/** Stars given to a card or an idea. */
final class Votes {

  private Votes() {
  }

  /** All stars together; null where nobody voted. */
  static Integer total(List<Vote> votes) {
    return votes.isEmpty() ? null
        : votes.stream().mapToInt(vote -> vote.getCount() == null ? 0 : vote.getCount()).sum();
  }

  /** True where a total can be changed without touching the votes of single persons. */
  static boolean isClear(List<Vote> votes) {
    return votes.isEmpty() || votes.size() == 1 && votes.getFirst().getVoter() == null;
  }

  /** Sets the total of votes that are clear; null takes them away. */
  static void set(List<Vote> votes, Integer total) {
    if (total == null) {
      List.copyOf(votes).forEach(vote -> EcoreUtil.delete(vote, true));
    } else if (votes.isEmpty()) {
      Vote vote = WorkshopFactory.eINSTANCE.createVote();
      vote.setKind(VoteKind.STAR);
      vote.setCount(total);
      votes.add(vote);
    } else {
      votes.getFirst().setCount(total);
    }
  }
}
