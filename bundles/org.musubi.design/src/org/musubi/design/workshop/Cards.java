package org.musubi.design.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.design.text.Words;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.CardColor;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.SwotBoard;
import org.musubi.model.workshop.Vote;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;

/** Cards of a workshop session and their groups. */
public final class Cards {

  private static final int NAME_LENGTH = 40;
  private static final int STARS_TO_KEEP = 3;

  private Cards() {
  }

  /** The session an element belongs to; null outside any. */
  public static Session sessionOf(EObject element) {
    for (EObject next = element; next != null; next = next.eContainer()) {
      if (next instanceof Session session) {
        return session;
      }
    }
    return null;
  }

  /** The SWOT boards of the workshop a card belongs to, whichever session they were made in. */
  public static List<SwotBoard> boardsAround(IdeaCard card) {
    Session session = sessionOf(card);
    return session != null && session.eContainer() instanceof Workshop workshop
        ? workshop.getSessions().stream().flatMap(each -> each.getBoards().stream())
            .filter(SwotBoard.class::isInstance).map(SwotBoard.class::cast).toList()
        : List.of();
  }

  /** Cards drawn directly in a session or group: those of the group, or those of the session without a group. */
  public static List<IdeaCard> in(EObject container) {
    if (container instanceof CardGroup group) {
      return List.copyOf(group.getCards());
    }
    return container instanceof Session session
        ? session.getCards().stream().filter(card -> sessionOf(card.getGroup()) != session).toList() : List.of();
  }

  public static List<CardGroup> groupsIn(EObject container) {
    return switch (container) {
      case Session session -> List.copyOf(session.getCardGroups());
      case CardGroup group -> List.copyOf(group.getGroups());
      case null, default -> List.of();
    };
  }

  /** Puts a card into a group, or takes it out when the container is none. */
  public static void move(IdeaCard card, EObject container) {
    card.setGroup(container instanceof CardGroup group ? group : null);
  }

  /** Why a group cannot be put into a container: not into itself, not into another session. */
  public static boolean canMove(CardGroup group, EObject container) {
    return sessionOf(group) != null && sessionOf(group) == sessionOf(container)
        && !EcoreUtil.isAncestor(group, container);
  }

  public static void move(CardGroup group, EObject container) {
    EList<CardGroup> siblings = container instanceof CardGroup outer ? outer.getGroups()
        : sessionOf(container).getCardGroups();
    if (!siblings.contains(group)) {
      siblings.add(group);
    }
  }

  /** Lets cards and sub-groups of a group go to where the group is, so that only the group itself disappears. */
  public static void dissolve(CardGroup group) {
    List.copyOf(group.getCards()).forEach(card -> move(card, group.eContainer()));
    List.copyOf(group.getGroups()).forEach(inner -> move(inner, group.eContainer()));
  }

  /** Stars of all cards in a group and its sub-groups. */
  public static int stars(CardGroup group) {
    return group.getCards().stream().mapToInt(Cards::stars).sum()
        + group.getGroups().stream().mapToInt(Cards::stars).sum();
  }

  public static int stars(IdeaCard card) {
    return card.getVoteTotal() == null ? 0 : card.getVoteTotal();
  }

  /** One star more, given by nobody in particular. */
  public static void addStar(IdeaCard card) {
    Vote open = openVote(card);
    if (open == null) {
      card.getVotes().add(WorkshopFactory.eINSTANCE.createVote());
    } else {
      open.setCount(count(open) + 1);
    }
  }

  /** One star less, of those given by nobody in particular. */
  public static void removeStar(IdeaCard card) {
    Vote open = openVote(card);
    if (open != null && count(open) > 1) {
      open.setCount(count(open) - 1);
    } else if (open != null) {
      card.getVotes().remove(open);
    }
  }

  public static boolean canRemoveStar(IdeaCard card) {
    return openVote(card) != null;
  }

  private static Vote openVote(IdeaCard card) {
    return card.getVotes().stream().filter(vote -> vote.getVoter() == null).findFirst().orElse(null);
  }

  private static int count(Vote vote) {
    return vote.getCount() == null ? 0 : vote.getCount();
  }

  /** Ideas of the brainwriting sheets of the workshop that got stars and are no cards yet, the most stars first. */
  public static List<BrainwritingCell> promisingCells(EObject element) {
    Session session = sessionOf(element);
    if (session == null || !(session.eContainer() instanceof Workshop workshop)) {
      return List.of();
    }
    List<BrainwritingCell> used = workshop.getSessions().stream().flatMap(s -> s.getCards().stream())
        .map(IdeaCard::getCell).filter(Objects::nonNull).toList();
    List<BrainwritingCell> cells = new ArrayList<>(workshop.getSessions().stream()
        .flatMap(s -> s.getSheets().stream()).flatMap(sheet -> sheet.getCells().stream())
        .filter(cell -> stars(cell) >= STARS_TO_KEEP && !used.contains(cell)).toList());
    cells.sort((a, b) -> Integer.compare(stars(b), stars(a)));
    return cells;
  }

  private static int stars(BrainwritingCell cell) {
    return cell.getVotes().stream().mapToInt(Cards::count).sum();
  }

  /** Makes a card say what a cell of a brainwriting sheet says. */
  public static void write(IdeaCard card, BrainwritingCell cell) {
    card.setText(cell.getText());
    card.setColor(CardColor.GREEN);
    card.setCell(cell);
    card.setAuthor(cell.getAuthor());
  }

  public static boolean canBecomeIssue(IdeaCard card) {
    return card.getDerivedIssue() == null && EcoreUtil.getRootContainer(card) instanceof CouncilModel;
  }

  /** Makes a candidate issue of a card, in the latest issue analysis or a new one, and links them. */
  public static void becomeIssue(IdeaCard card) {
    CouncilModel model = (CouncilModel) EcoreUtil.getRootContainer(card);
    if (model.getIssueAnalyses().isEmpty()) {
      IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
      analysis.setName(WorkshopText.NEW_ANALYSIS.with());
      model.getIssueAnalyses().add(analysis);
    }
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setName(Words.shortened(card.getText(), NAME_LENGTH));
    issue.setStatement(card.getText());
    issue.getFindings().addAll(card.getFindings());
    model.getIssueAnalyses().getLast().getIssues().add(issue);
    card.setDerivedIssue(issue);
  }

  public static String text(IdeaCard card) {
    String text = Words.plain(card.getText());
    return text.isEmpty() ? WorkshopText.EMPTY_CARD.with() : text;
  }

  /** Everything about a card but its author: workshops are anonymous unless people say otherwise. */
  public static String tip(IdeaCard card) {
    return new Lines()
        .add(card.getNumber() == null ? null : WorkshopText.TIP_NUMBER.with(card.getNumber()))
        .add(text(card))
        .add(WorkshopText.TIP_KIND.with(Words.label(card.getColor())))
        .add(stars(card) == 0 ? null : WorkshopText.TIP_STARS.with(stars(card)))
        .add(card.getWorkshopGroup() == null ? null
            : WorkshopText.TIP_TABLE.with(Figures.name(card.getWorkshopGroup())))
        .add(card.getDerivedIssue() == null ? null
            : WorkshopText.TIP_ISSUE.with(Figures.codeAndName(card.getDerivedIssue())))
        .add(card.getDerivedProject() == null ? null
            : WorkshopText.TIP_PROJECT.with(Figures.codeAndName(card.getDerivedProject())))
        .toString();
  }

  /** The texts of several cards in one line. */
  public static String texts(Collection<IdeaCard> cards) {
    return String.join(" / ", cards.stream().map(Cards::text).toList());
  }
}
