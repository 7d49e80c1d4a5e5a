package org.musubi.workbench.diagram.gesture;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.tool.QuickAdd;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.text.DiagramText;

/** From an element to another one: whatever link is legal; into empty space: whatever may follow. */
final class QuickLink implements LinkGesture {

  private final GraphicalEditPart owner;
  private final DiagramContext context;

  QuickLink(GraphicalEditPart owner, DiagramContext context) {
    this.owner = owner;
    this.context = context;
  }

  @Override
  public ElementView fixedEnd() {
    return Elements.of(owner);
  }

  @Override
  public Verdict mayEnd(ElementView target) {
    if (isSpace(target)) {
      return additions().isEmpty() ? Verdict.no(DiagramText.NOTHING_FOLLOWS.text(fixedEnd().text())) : Verdict.YES;
    }
    return context.actions().links(fixedEnd(), target).isEmpty()
        ? Verdict.no(DiagramText.NO_LINK.text(fixedEnd().text(), target.text())) : Verdict.YES;
  }

  @Override
  public void finish(ElementView target, Point at) {
    if (isSpace(target)) {
      NodeView container = target != fixedEnd() && target instanceof NodeView node ? node : null;
      choose(context.actions().quickAdds(fixedEnd(), container), QuickAdd::label,
          choice -> context.actions().quickAdd(choice, at));
    } else {
      ElementView source = fixedEnd();
      choose(context.actions().links(source, target), QuickLink::label,
          tool -> context.actions().connect(tool, source, target));
    }
  }

  /** The source itself and what encloses it count as empty space: that is where things are added. */
  private boolean isSpace(ElementView target) {
    return target == null || target == fixedEnd()
        || target instanceof NodeView node && node.isContainer()
            && context.actions().links(fixedEnd(), target).isEmpty();
  }

  private List<QuickAdd> additions() {
    return context.actions().quickAdds(fixedEnd());
  }

  private static String label(EdgeCreationDescription tool) {
    return tool.getLabel() == null || tool.getLabel().isEmpty() ? tool.getName() : tool.getLabel();
  }

  /** A single choice is taken at once. */
  private <T> void choose(List<T> choices, Function<T, String> label, Consumer<T> action) {
    if (choices.size() == 1) {
      action.accept(choices.getFirst());
      return;
    }
    Control canvas = owner.getViewer().getControl();
    Menu menu = new Menu(canvas.getShell(), SWT.POP_UP);
    for (T choice : choices) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(label.apply(choice).replace("&", "&&"));
      item.addListener(SWT.Selection, event -> action.accept(choice));
    }
    menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(menu::dispose));
    menu.setLocation(canvas.getDisplay().getCursorLocation());
    menu.setVisible(true);
  }
}
