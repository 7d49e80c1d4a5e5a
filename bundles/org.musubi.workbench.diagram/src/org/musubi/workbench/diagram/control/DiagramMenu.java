package org.musubi.workbench.diagram.control;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.musubi.viewpoint.tool.MenuEntry;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.runtime.MusubiImages;
import org.musubi.workbench.diagram.text.DiagramText;

/** The context menu of a diagram: first what the notation offers, then what every diagram has. */
public final class DiagramMenu {

  /** Group others add to. */
  public static final String ADDITIONS = "additions";

  private final DiagramControl diagram;
  private final MenuManager manager = new MenuManager();

  public DiagramMenu(DiagramControl diagram) {
    this.diagram = diagram;
    manager.setRemoveAllWhenShown(true);
    manager.addMenuListener(this::fill);
  }

  public MenuManager manager() {
    return manager;
  }

  private void fill(IMenuManager menu) {
    List<ElementView> elements = diagram.viewer().selectedElements();
    List<NodeView> nodes = diagram.viewer().selectedNodes();
    List<EdgeView> edges = diagram.viewer().selectedEdges();
    ElementView primary = elements.isEmpty() ? null : elements.getLast();
    Object on = primary == null ? diagram.diagram() : primary;
    diagram.runtime().tools().menu(on, elements).forEach(entry -> menu.add(entry(entry, on, elements)));
    menu.add(new Separator());
    if (primary != null) {
      menu.add(DiagramBar.action(DiagramText.OPEN_FORM, true, () -> diagram.openForm(primary)));
      menu.add(DiagramBar.action(DiagramText.EDIT_LABEL, diagram.edits().canEditLabel(primary).allowed(),
          diagram.viewer()::editLabel));
      menu.add(DiagramBar.action(DiagramText.DELETE, diagram.edits().canDelete(elements).allowed(),
          () -> diagram.edits().delete(elements)));
      menu.add(new Separator());
      menu.add(DiagramBar.action(DiagramText.SELECT_SAME, true, diagram::selectSameKind));
      menu.add(DiagramBar.action(DiagramText.HIDE, true, () -> diagram.arranging().hide(elements)));
    } else {
      menu.add(DiagramBar.action(DiagramText.SELECT_ALL, true, diagram.viewer()::selectAll));
    }
    List<ElementView> hidden = diagram.arranging().hidden();
    if (!hidden.isEmpty()) {
      menu.add(reveal(hidden));
    }
    if (!nodes.isEmpty()) {
      menu.add(new Separator());
      fillNodes(menu, nodes);
    }
    if (!edges.isEmpty()) {
      menu.add(DiagramBar.action(DiagramText.REROUTE, true, () -> diagram.arranging().reroute(edges)));
    }
    menu.add(new Separator());
    menu.add(DiagramBar.action(DiagramText.ARRANGE_ALL, true, () -> diagram.arrange(false)));
    menu.add(DiagramBar.action(DiagramText.ZOOM_FIT, true, diagram.viewer().zoom()::fit));
    menu.add(new Separator(ADDITIONS));
  }

  private void fillNodes(IMenuManager menu, List<NodeView> nodes) {
    boolean pinned = nodes.stream().allMatch(node -> node.state().isPinned());
    menu.add(DiagramBar.action(pinned ? DiagramText.UNPIN : DiagramText.PIN, true, diagram::togglePin));
    List<NodeView> containers = nodes.stream().filter(NodeView::isContainer).toList();
    if (!containers.isEmpty()) {
      boolean folded = containers.stream().allMatch(node -> node.state().isCollapsed());
      menu.add(DiagramBar.action(folded ? DiagramText.EXPAND : DiagramText.COLLAPSE, true,
          () -> diagram.arranging().collapse(containers, !folded)));
    }
    menu.add(DiagramBar.action(DiagramText.ARRANGE_SELECTION, true, () -> diagram.arrange(true)));
    MenuManager align = new MenuManager(DiagramText.ALIGN.text());
    DiagramBar.fillAlign(align, diagram);
    menu.add(align);
  }

  private MenuManager reveal(List<ElementView> hidden) {
    MenuManager menu = new MenuManager(DiagramText.REVEAL.text());
    menu.add(DiagramBar.action(DiagramText.REVEAL_ALL, true, () -> diagram.arranging().reveal(hidden)));
    menu.add(new Separator());
    for (ElementView each : hidden) {
      menu.add(new Action(each.text().isBlank() ? diagram.name(each.target()) : each.text().replace("&", "&&")) {
        @Override
        public void run() {
          diagram.arranging().reveal(List.of(each));
        }
      });
    }
    return menu;
  }

  private IContributionItem entry(MenuEntry entry, Object on, List<ElementView> elements) {
    if (entry.isMenu()) {
      MenuManager menu = new MenuManager(entry.label());
      entry.children().forEach(child -> menu.add(entry(child, on, elements)));
      return menu;
    }
    Action action = new Action(entry.label().replace("&", "&&")) {
      @Override
      public void run() {
        diagram.edits().run(() -> diagram.runtime().tools().run(entry.tool(), on,
            elements.isEmpty() ? List.of(on) : elements, null));
      }
    };
    MusubiImages.find(entry.iconPath()).map(ImageDescriptor::createFromURL).ifPresent(action::setImageDescriptor);
    return new ActionContributionItem(action);
  }
}
