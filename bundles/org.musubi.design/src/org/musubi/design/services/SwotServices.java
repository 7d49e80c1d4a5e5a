package org.musubi.design.services;

import org.eclipse.emf.ecore.EObject;
import org.musubi.design.text.Lines;
import org.musubi.design.text.Words;
import org.musubi.design.workshop.Cards;
import org.musubi.design.workshop.WorkshopText;
import org.musubi.model.workshop.CrossIdea;
import org.musubi.model.workshop.CrossKind;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.SwotBoard;

/** Services of the SWOT board with its crossed fields (DG11). */
public class SwotServices {

  public String swotTitle(SwotBoard board) {
    return WorkshopText.SWOT_TITLE.with(Words.plain(board.getName()));
  }

  public String swotHint(SwotBoard board) {
    return WorkshopText.SWOT_HINT.with();
  }

  public boolean hasNoSwotCards(SwotBoard board) {
    return board.getStrengths().isEmpty() && board.getWeaknesses().isEmpty() && board.getOpportunities().isEmpty()
        && board.getThreats().isEmpty();
  }

  public String internalRow(SwotBoard board) {
    return WorkshopText.INTERNAL.with();
  }

  public String externalRow(SwotBoard board) {
    return WorkshopText.EXTERNAL.with();
  }

  public String strengthField(SwotBoard board) {
    return WorkshopText.STRENGTHS.with();
  }

  public String weaknessField(SwotBoard board) {
    return WorkshopText.WEAKNESSES.with();
  }

  public String opportunityField(SwotBoard board) {
    return WorkshopText.OPPORTUNITIES.with();
  }

  public String threatField(SwotBoard board) {
    return WorkshopText.THREATS.with();
  }

  public String crossTable(SwotBoard board) {
    return WorkshopText.CROSS.with();
  }

  public String soField(SwotBoard board) {
    return WorkshopText.CROSS_SO.with();
  }

  public String woField(SwotBoard board) {
    return WorkshopText.CROSS_WO.with();
  }

  public String stField(SwotBoard board) {
    return WorkshopText.CROSS_ST.with();
  }

  public String wtField(SwotBoard board) {
    return WorkshopText.CROSS_WT.with();
  }

  // Cards in the four fields

  public boolean canTakeCard(EObject element, EObject board) {
    return element instanceof IdeaCard && Cards.sessionOf(element) != null && board instanceof SwotBoard;
  }

  public void toStrengths(IdeaCard card, SwotBoard board) {
    takeOff(card, board);
    board.getStrengths().add(card);
  }

  public void toWeaknesses(IdeaCard card, SwotBoard board) {
    takeOff(card, board);
    board.getWeaknesses().add(card);
  }

  public void toOpportunities(IdeaCard card, SwotBoard board) {
    takeOff(card, board);
    board.getOpportunities().add(card);
  }

  public void toThreats(IdeaCard card, SwotBoard board) {
    takeOff(card, board);
    board.getThreats().add(card);
  }

  /** Takes a card from every field of a board; the card stays in its session. */
  public void takeOff(IdeaCard card, SwotBoard board) {
    board.getStrengths().remove(card);
    board.getWeaknesses().remove(card);
    board.getOpportunities().remove(card);
    board.getThreats().remove(card);
  }

  public boolean isCrossed(IdeaCard card) {
    return !isNotCrossed(card);
  }

  /** Whether no crossed idea of any board of the workshop was made of a card. */
  public boolean isNotCrossed(IdeaCard card) {
    return Cards.boardsAround(card).stream().flatMap(board -> board.getCrossIdeas().stream())
        .noneMatch(idea -> idea.getCards().contains(card));
  }

  // Crossed ideas

  public String newCrossIdeaText(EObject any) {
    return WorkshopText.NEW_CROSS_IDEA.with();
  }

  public String crossIdeaLabel(CrossIdea idea) {
    String text = Words.plain(idea.getText());
    return text.isEmpty() ? WorkshopText.EMPTY_CARD.with() : text;
  }

  public String crossIdeaTip(CrossIdea idea) {
    return new Lines().add(Words.label(idea.getKind())).add(crossIdeaLabel(idea))
        .add(idea.getCards().isEmpty() ? null : WorkshopText.TIP_CARDS.with(Cards.texts(idea.getCards()))).toString();
  }

  public boolean isSo(CrossIdea idea) {
    return idea.getKind() == CrossKind.SO;
  }

  public boolean isWo(CrossIdea idea) {
    return idea.getKind() == CrossKind.WO;
  }

  public boolean isSt(CrossIdea idea) {
    return idea.getKind() == CrossKind.ST;
  }

  public boolean isWt(CrossIdea idea) {
    return idea.getKind() == CrossKind.WT;
  }

  public void becomeSo(CrossIdea idea) {
    idea.setKind(CrossKind.SO);
  }

  public void becomeWo(CrossIdea idea) {
    idea.setKind(CrossKind.WO);
  }

  public void becomeSt(CrossIdea idea) {
    idea.setKind(CrossKind.ST);
  }

  public void becomeWt(CrossIdea idea) {
    idea.setKind(CrossKind.WT);
  }

  public boolean isCrossIdea(EObject element) {
    return element instanceof CrossIdea;
  }

  public boolean canCross(EObject source, EObject target) {
    return whyNotCross(source, target) == null;
  }

  public String whyNotCross(EObject source, EObject target) {
    if (!(source instanceof CrossIdea idea) || !(target instanceof IdeaCard card)) {
      return WorkshopText.NOT_A_CARD_END.with();
    }
    return idea.getCards().contains(card) ? WorkshopText.ALREADY_LINKED.with() : null;
  }
}
