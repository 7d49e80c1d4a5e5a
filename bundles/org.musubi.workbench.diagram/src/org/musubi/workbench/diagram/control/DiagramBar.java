package org.musubi.workbench.diagram.control;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.musubi.viewpoint.specification.AdditionalLayer;
import org.musubi.viewpoint.specification.FilterDescription;
import org.musubi.workbench.diagram.edit.Arranging.Alignment;
import org.musubi.workbench.diagram.runtime.DiagramIcon;
import org.musubi.workbench.diagram.text.DiagramText;

/** The tool bar of a diagram: layers and filters, layout, grid and zoom. */
public final class DiagramBar {

  private final DiagramControl diagram;
  private final ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
  private final IAction layers;
  private final IAction filters;
  private final IAction grid;
  private final IAction zoom;

  DiagramBar(Composite parent, DiagramControl diagram) {
    this.diagram = diagram;
    layers = dropDown(DiagramText.LAYERS, DiagramIcon.LAYERS, this::fillLayers);
    filters = dropDown(DiagramText.FILTERS, DiagramIcon.FILTER, this::fillFilters);
    manager.add(withText(layers));
    manager.add(withText(filters));
    manager.add(new Separator());
    manager.add(dropDown(DiagramText.ARRANGE_ALL, DiagramIcon.ARRANGE, this::fillArrange,
        () -> diagram.arrange(false)));
    manager.add(dropDown(DiagramText.ALIGN, DiagramIcon.ALIGN, menu -> fillAlign(menu, diagram)));
    grid = new Action(DiagramText.GRID.text(), IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        diagram.viewer().showGrid(isChecked());
      }
    };
    grid.setImageDescriptor(DiagramIcon.GRID.descriptor());
    manager.add(grid);
    manager.add(new Separator());
    manager.add(button(DiagramText.ZOOM_OUT, DiagramIcon.ZOOM_OUT, () -> diagram.viewer().zoom().out()));
    zoom = dropDown(DiagramText.ZOOM, null, menu -> ZoomMenu.fill(menu, diagram.viewer().zoom()));
    zoom.setText(ZoomMenu.percent(1));
    manager.add(withText(zoom));
    manager.add(button(DiagramText.ZOOM_IN, DiagramIcon.ZOOM_IN, () -> diagram.viewer().zoom().in()));
    manager.add(button(DiagramText.ZOOM_FIT, DiagramIcon.FIT, () -> diagram.viewer().zoom().fit()));
    ToolBar bar = manager.createControl(parent);
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(bar);
    bar.addListener(SWT.Dispose, event -> manager.dispose());
  }

  /** Brings the state of the buttons in line with the diagram. */
  void show() {
    layers.setEnabled(!additionalLayers().isEmpty());
    filters.setEnabled(!allFilters().isEmpty());
    grid.setChecked(diagram.viewer().isGridShown());
    int on = diagram.diagram().state().activeFilters().size();
    filters.setText(on == 0 ? DiagramText.FILTERS.text() : DiagramText.FILTERS_ON.text(on));
    filters.setToolTipText(filters.getText());
  }

  /** Shows the magnification. */
  void showZoom(double level) {
    zoom.setText(ZoomMenu.percent(level));
  }

  /** For other buttons, e.g. to print or export. */
  public ToolBarManager manager() {
    return manager;
  }

  private void fillLayers(MenuManager menu) {
    for (AdditionalLayer layer : additionalLayers()) {
      boolean shown = diagram.diagram().state().activeLayers().contains(layer.getName()) || !layer.isOptional();
      Action action = check(label(layer.getLabel(), layer.getName()), shown,
          on -> diagram.arranging().setLayer(layer.getName(), on));
      action.setEnabled(layer.isOptional());
      menu.add(action);
    }
  }

  private void fillFilters(MenuManager menu) {
    for (FilterDescription filter : allFilters()) {
      menu.add(check(label(filter.getLabel(), filter.getName()),
          diagram.diagram().state().activeFilters().contains(filter.getName()),
          on -> diagram.arranging().setFilter(filter.getName(), on)));
    }
  }

  private void fillArrange(MenuManager menu) {
    menu.add(action(DiagramText.ARRANGE_ALL, true, () -> diagram.arrange(false)));
    menu.add(action(DiagramText.ARRANGE_SELECTION, !diagram.viewer().selectedNodes().isEmpty(),
        () -> diagram.arrange(true)));
  }

  /** Fills a menu with what brings the selected nodes into line. */
  static void fillAlign(MenuManager menu, DiagramControl diagram) {
    var nodes = diagram.viewer().selectedNodes();
    boolean several = nodes.size() > 1;
    for (Alignment alignment : Alignment.values()) {
      menu.add(action(DiagramText.valueOf("ALIGN_" + alignment.name()), several,
          () -> diagram.arranging().align(nodes, alignment)));
    }
    menu.add(new Separator());
    menu.add(action(DiagramText.DISTRIBUTE_ACROSS, nodes.size() > 2,
        () -> diagram.arranging().distribute(nodes, true)));
    menu.add(action(DiagramText.DISTRIBUTE_DOWN, nodes.size() > 2,
        () -> diagram.arranging().distribute(nodes, false)));
    menu.add(new Separator());
    menu.add(action(DiagramText.MATCH_SIZE, several, () -> diagram.arranging().matchSize(nodes)));
    menu.add(action(DiagramText.AUTO_SIZE, !nodes.isEmpty(), () -> diagram.arranging().autoSize(nodes)));
  }

  private List<AdditionalLayer> additionalLayers() {
    return diagram.diagram().description().getAdditionalLayers();
  }

  private List<FilterDescription> allFilters() {
    return diagram.diagram().description().getFilters();
  }

  private static String label(String label, String name) {
    return label == null || label.isEmpty() ? name : label;
  }

  private static Action check(String label, boolean checked, Consumer<Boolean> change) {
    Action action = new Action(label.replace("&", "&&"), IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        change.accept(isChecked());
      }
    };
    action.setChecked(checked);
    return action;
  }

  static Action action(DiagramText label, boolean enabled, Runnable run) {
    Action action = new Action(label.text()) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setEnabled(enabled);
    return action;
  }

  private static IAction button(DiagramText label, DiagramIcon icon, Runnable run) {
    Action action = action(label, true, run);
    action.setImageDescriptor(icon.descriptor());
    action.setToolTipText(label.text());
    return action;
  }

  private static IAction dropDown(DiagramText label, DiagramIcon icon, Consumer<MenuManager> fill) {
    return dropDown(label, icon, fill, null);
  }

  private static IAction dropDown(DiagramText label, DiagramIcon icon, Consumer<MenuManager> fill,
      Runnable press) {
    return new DropDown(label.text(), icon == null ? null : icon.descriptor(), fill, press);
  }

  private static IContributionItem withText(IAction action) {
    var item = new ActionContributionItem(action);
    item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
    return item;
  }

  /** A button that opens a menu made anew each time. */
  private static final class DropDown extends Action implements IMenuCreator {

    private final Consumer<MenuManager> fill;
    private final Runnable press;
    private MenuManager menu;

    DropDown(String label, ImageDescriptor icon, Consumer<MenuManager> fill, Runnable press) {
      super(label, IAction.AS_DROP_DOWN_MENU);
      this.fill = fill;
      this.press = press;
      setImageDescriptor(icon);
      setToolTipText(label);
      setMenuCreator(this);
    }

    @Override
    public void runWithEvent(Event event) {
      if (press != null) {
        press.run();
      } else if (event.widget instanceof ToolItem item) {
        Menu opened = getMenu(item.getParent());
        Rectangle place = item.getBounds();
        opened.setLocation(item.getParent().toDisplay(place.x, place.y + place.height));
        opened.setVisible(true);
      }
    }

    @Override
    public Menu getMenu(Control parent) {
      dispose();
      menu = new MenuManager();
      fill.accept(menu);
      return menu.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
      return null;
    }

    @Override
    public void dispose() {
      if (menu != null) {
        menu.dispose();
        menu = null;
      }
    }
  }
}
