package org.musubi.workbench.explorer;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.musubi.model.council.CouncilModel;
import org.musubi.validation.Severity;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.checking.Signs;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.tree.CouncilTree;
import org.musubi.workbench.tree.Group;
import org.musubi.workbench.tree.GroupNode;
import org.musubi.workbench.tree.Hint;
import org.musubi.workbench.tree.HintNode;

/** Text and icon of a row: groups with the number of their elements, councils with their file when several are open. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

  private final Images images;
  private final CouncilSessions sessions;
  private final CouncilChecks checks = CouncilChecks.get();
  private final Map<Object, Severity> signs = new WeakHashMap<>();

  ExplorerLabels(Images images, CouncilSessions sessions) {
    this.images = images;
    this.sessions = sessions;
  }

  @Override
  public StyledString getStyledText(Object row) {
    return switch (row) {
      case GroupNode group -> counted(group);
      case HintNode hint -> new StyledString(Hint.of(hint.group().group()).text(), StyledString.QUALIFIER_STYLER);
      case DrawingsNode node -> drawings(node);
      case DrawingsHint hint -> new StyledString(ExplorerText.DRAWINGS_HINT.text(), StyledString.QUALIFIER_STYLER);
      case Drawing drawing -> drawing(drawing);
      case CouncilModel model -> council(model);
      case EObject element -> new StyledString(oneLine(Labels.of(element)));
      default -> new StyledString();
    };
  }

  @Override
  public String getText(Object row) {
    return getStyledText(row).getString();
  }

  @Override
  public Image getImage(Object row) {
    return switch (row) {
      case GroupNode group -> Signs.marked(images, groupImage(group.group()), show(group));
      case HintNode hint -> images.of(Icon.HINT);
      case DrawingsHint hint -> images.of(Icon.HINT);
      case DrawingsNode node -> images.of(Icon.DRAWING);
      case Drawing drawing -> images.of(drawing.kind().isTable() ? Icon.TABLE : Icon.DRAWING);
      case EObject element -> Signs.marked(images, images.of(element), show(element));
      default -> null;
    };
  }

  private Severity show(Object row) {
    Severity worst = worst(row);
    signs.put(row, worst);
    return worst;
  }

  /** True for a row whose icon has no sign any more, or another one than it should have. */
  boolean isOutdated(Object row) {
    return signs.containsKey(row) && signs.get(row) != worst(row);
  }

  /** The worst of what the row stands for and of everything below it; null when all is well. */
  private Severity worst(Object row) {
    return switch (row) {
      case GroupNode group -> CouncilTree.children(group).stream().map(this::worst).filter(Objects::nonNull)
          .min(Comparator.naturalOrder()).orElse(null);
      case EObject element -> checks.worstIn(element).orElse(null);
      default -> null;
    };
  }

  private StyledString counted(GroupNode group) {
    int count = CouncilTree.count(group);
    StyledString text = new StyledString(group.group().text());
    boolean countable = count > 0 && group.group().groups().isEmpty();
    return countable ? text.append(ExplorerText.COUNT.text(count), StyledString.COUNTER_STYLER) : text;
  }

  private StyledString drawings(DrawingsNode node) {
    int count = Branches.drawings(node.model()).size();
    StyledString text = new StyledString(ExplorerText.DRAWINGS.text());
    return count == 0 ? text : text.append(ExplorerText.COUNT.text(count), StyledString.COUNTER_STYLER);
  }

  /** Several diagrams of one kind are told apart by what they are about, and by who shows them. */
  private static StyledString drawing(Drawing drawing) {
    StyledString text = new StyledString(oneLine(drawing.name()));
    String about = oneLine(Labels.of(drawing.about()));
    if (!(drawing.about() instanceof CouncilModel || drawing.name().contains(about))) {
      text.append(ExplorerText.DRAWING_ABOUT.text(about), StyledString.QUALIFIER_STYLER);
    }
    Drawings drawings = Drawings.get();
    if (drawings.areSeveral()) {
      drawings.of(drawing).ifPresent(runtime ->
          text.append(ExplorerText.DRAWING_IN.text(runtime.name()), StyledString.DECORATIONS_STYLER));
    }
    return text;
  }

  private StyledString council(CouncilModel model) {
    Optional<CouncilSession> session = sessions.of(model);
    StyledString text = new StyledString(session.filter(CouncilSession::isDirty).isPresent() ? "*" : "");
    text.append(Labels.of(model));
    session.filter(open -> sessions.openSessions().size() > 1).ifPresent(open -> text.append(
        ExplorerText.FILE_SUFFIX.text(open.file().getFileName()), StyledString.QUALIFIER_STYLER));
    return text;
  }

  private Image groupImage(Group group) {
    return switch (group) {
      case MEMBERS -> images.of(Icon.GROUP_MEMBERS);
      case DATA -> images.of(Icon.GROUP_DATA);
      case ISSUES -> images.of(Icon.GROUP_ISSUES);
      case LOGIC -> images.of(Icon.GROUP_LOGIC);
      case PLANS -> images.of(Icon.GROUP_PLANS);
      case EVALUATION -> images.of(Icon.GROUP_EVALUATION);
      case WORKSHOPS -> images.of(Icon.GROUP_WORKSHOPS);
      default -> images.of(group.kind());
    };
  }

  private static String oneLine(String label) {
    return label.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
