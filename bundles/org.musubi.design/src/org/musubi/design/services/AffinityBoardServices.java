package org.musubi.design.services;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.text.Shown;
import org.musubi.design.text.Words;
import org.musubi.design.workshop.Cards;
import org.musubi.design.workshop.WorkshopText;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.CardColor;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;

/** Services of the affinity board (DG10), and of cards wherever they are drawn. */
public class AffinityBoardServices {

  private static final int MANY_STARS = 3;

  public String affinityTitle(Session session) {
    String name = Words.plain(session.getName());
    return WorkshopText.AFFINITY_TITLE.with(name.isEmpty() ? Words.plain(session.getQuestion()) : name);
  }

  public String affinityHint(Session session) {
    return WorkshopText.AFFINITY_HINT.with();
  }

  public boolean hasNoCards(Session session) {
    return session.getCards().isEmpty() && session.getCardGroups().isEmpty();
  }

  public boolean isOfSession(EObject element) {
    return Cards.sessionOf(element) != null;
  }

  public Session sessionOf(EObject element) {
    return Cards.sessionOf(element);
  }

  public List<IdeaCard> cardsIn(EObject container) {
    return Cards.in(container);
  }

  public List<CardGroup> cardGroupsIn(EObject container) {
    return Cards.groupsIn(container);
  }

  // Cards

  public String newCardText(EObject any) {
    return WorkshopText.NEW_CARD.with();
  }

  public String cardLabel(IdeaCard card) {
    return Cards.text(card);
  }

  public String cardLabelWithStars(IdeaCard card) {
    return Cards.stars(card) == 0 ? Cards.text(card) : WorkshopText.STARS.with(Cards.text(card), Cards.stars(card));
  }

  public String cardLabelWithKind(IdeaCard card) {
    return WorkshopText.KIND.with(cardLabelWithStars(card), Words.label(card.getColor()));
  }

  public String cardTip(EObject shown) {
    return Shown.element(shown) instanceof IdeaCard card ? Cards.tip(card) : "";
  }

  public boolean isStrengthCard(IdeaCard card) {
    return card.getColor() == CardColor.BLUE;
  }

  public boolean isIdeaCard(IdeaCard card) {
    return card.getColor() == CardColor.GREEN;
  }

  public boolean isConcernCard(IdeaCard card) {
    return card.getColor() == CardColor.PINK;
  }

  public boolean isFactCard(IdeaCard card) {
    return card.getColor() == CardColor.WHITE;
  }

  public boolean isIssueCard(IdeaCard card) {
    return card.getColor() == CardColor.YELLOW;
  }

  public void becomeStrengthCard(IdeaCard card) {
    card.setColor(CardColor.BLUE);
  }

  public void becomeIdeaCard(IdeaCard card) {
    card.setColor(CardColor.GREEN);
  }

  public void becomeConcernCard(IdeaCard card) {
    card.setColor(CardColor.PINK);
  }

  public void becomeFactCard(IdeaCard card) {
    card.setColor(CardColor.WHITE);
  }

  public void becomeIssueCard(IdeaCard card) {
    card.setColor(CardColor.YELLOW);
  }

  /** Goes on to the next kind of card and round again. */
  public void nextCardKind(IdeaCard card) {
    List<CardColor> all = List.of(CardColor.values());
    card.setColor(all.get((all.indexOf(card.getColor()) + 1) % all.size()));
  }

  public boolean isCard(EObject element) {
    return element instanceof IdeaCard;
  }

  public void addStar(IdeaCard card) {
    Cards.addStar(card);
  }

  public boolean canRemoveStar(EObject element) {
    return element instanceof IdeaCard card && Cards.canRemoveStar(card);
  }

  public void removeStar(IdeaCard card) {
    Cards.removeStar(card);
  }

  public boolean hasManyStars(IdeaCard card) {
    return Cards.stars(card) >= MANY_STARS;
  }

  public boolean ledToIssueOrProject(IdeaCard card) {
    return card.getDerivedIssue() != null || card.getDerivedProject() != null;
  }

  public boolean canBecomeIssue(EObject element) {
    return element instanceof IdeaCard card && Cards.canBecomeIssue(card);
  }

  public void becomeIssue(IdeaCard card) {
    Cards.becomeIssue(card);
  }

  public List<BrainwritingCell> promisingCells(EObject element) {
    return Cards.promisingCells(element);
  }

  public void writeCell(IdeaCard card, BrainwritingCell cell) {
    Cards.write(card, cell);
  }

  // Groups

  public String newGroupName(EObject any) {
    return WorkshopText.NEW_GROUP.with();
  }

  public String cardGroupLabel(CardGroup group) {
    String name = Words.plain(group.getName());
    int stars = Cards.stars(group);
    return stars == 0 ? name : WorkshopText.GROUP_LABEL.with(name, stars);
  }

  public boolean isInGroup(IdeaCard card) {
    return card.getGroup() != null;
  }

  public boolean canJoin(EObject element, EObject container) {
    return element instanceof CardGroup group ? Cards.canMove(group, container)
        : element instanceof IdeaCard && Cards.sessionOf(element) == Cards.sessionOf(container);
  }

  /** Puts a card or a group where it was dropped. */
  public void join(EObject element, EObject container) {
    if (element instanceof CardGroup group) {
      Cards.move(group, container);
    } else if (element instanceof IdeaCard card) {
      Cards.move(card, container);
    }
  }

  public void dissolveGroup(CardGroup group) {
    Cards.dissolve(group);
  }
}
