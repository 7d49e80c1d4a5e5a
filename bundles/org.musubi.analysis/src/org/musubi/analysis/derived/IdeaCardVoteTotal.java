package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Vote;
import org.musubi.model.workshop.WorkshopPackage;

/** Votes given to a card; a vote without a number counts once. */
final class IdeaCardVoteTotal implements Calculation<IdeaCard, Integer> {

  @Override
  public EStructuralFeature feature() {
    return WorkshopPackage.Literals.IDEA_CARD__VOTE_TOTAL;
  }

  @Override
  public Integer valueOf(IdeaCard card) {
    return card.getVotes().stream().mapToInt(IdeaCardVoteTotal::count).sum();
  }

  private static int count(Vote vote) {
    return vote.getCount() == null ? 1 : vote.getCount();
  }
}
