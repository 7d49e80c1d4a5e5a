package org.musubi.workbench.diagram.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.musubi.viewpoint.specification.ToolEntry;
import org.musubi.viewpoint.tool.PaletteEntry;
import org.musubi.viewpoint.tool.PaletteSection;
import org.musubi.workbench.diagram.runtime.DiagramIcon;
import org.musubi.workbench.diagram.text.DiagramText;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.text.SearchKey;

/** The tools of a diagram in drawers, with a field to search them. A tool is clicked, or dragged onto the diagram. */
public final class PaletteView {

  private static final int NARROWEST = 150;
  private static final int WIDEST = 280;
  /** Indentation, icon and scroll bar. */
  private static final int BESIDE_LABEL = 84;

  private final Consumer<ToolEntry> chosen;
  private final PaletteIcons icons;
  private final Images images;
  private final Composite control;
  private final Text search;
  private final Tree tree;
  private final Map<ToolEntry, TreeItem> items = new LinkedHashMap<>();
  private List<PaletteSection> sections = List.of();
  private TreeItem select;
  private ToolEntry active;

  /**
   * @param types finds a class of the metamodel by the name the notation uses
   * @param chosen told which tool the user wants, null = select again
   */
  public PaletteView(Composite parent, Function<String, EClass> types, Consumer<ToolEntry> chosen) {
    this.chosen = chosen;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(control);
    images = new Images(control);
    icons = new PaletteIcons(images, types);
    search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(DiagramText.SEARCH_TOOL.text());
    search.addListener(SWT.Modify, event -> fill());
    search.addListener(SWT.KeyDown, this::key);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    tree = new Tree(control, SWT.SINGLE | SWT.V_SCROLL);
    tree.setToolTipText("");
    GridDataFactory.fillDefaults().grab(true, true).hint(NARROWEST, SWT.DEFAULT).applyTo(tree);
    tree.addListener(SWT.MouseMove, this::tip);
    tree.addListener(SWT.MouseUp, event -> press(tree.getItem(new Point(event.x, event.y))));
    tree.addListener(SWT.DefaultSelection, event -> press((TreeItem) event.item));
    tree.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        chosen.accept(null);
      }
    });
    installDrag();
  }

  public Composite control() {
    return control;
  }

  /** The width in pixels at which no label is cut off, within reason. */
  public int width() {
    GC gc = new GC(tree);
    try {
      int widest = items.values().stream().mapToInt(item -> gc.stringExtent(item.getText()).x).max().orElse(0);
      return Math.clamp(widest + BESIDE_LABEL, NARROWEST, WIDEST);
    } finally {
      gc.dispose();
    }
  }

  /** The search field. */
  public Text search() {
    return search;
  }

  /** The drawers with their tools. */
  public Tree tree() {
    return tree;
  }

  /** Shows these drawers. */
  public void show(List<PaletteSection> newSections) {
    if (select == null || !newSections.equals(sections)) {
      sections = newSections;
      fill();
    }
  }

  /** Marks the tool that is active, null = selecting. */
  public void mark(ToolEntry tool) {
    active = tool;
    if (!tree.isDisposed()) {
      TreeItem item = tool == null ? select : items.get(tool);
      if (item != null) {
        tree.setSelection(item);
      }
    }
  }

  private void fill() {
    tree.setRedraw(false);
    tree.removeAll();
    items.clear();
    select = new TreeItem(tree, SWT.NONE);
    select.setText(DiagramText.SELECT_TOOL.text());
    select.setImage(images.of(DiagramIcon.SELECT.descriptor()));
    SearchKey wanted = SearchKey.of(search.getText());
    sections.forEach(section -> drawer(section, wanted));
    mark(active);
    tree.setRedraw(true);
  }

  private void drawer(PaletteSection section, SearchKey wanted) {
    List<PaletteEntry> shown = new ArrayList<>();
    section.entries().forEach(entry -> collect(entry, wanted, shown));
    if (!shown.isEmpty()) {
      TreeItem title = new TreeItem(tree, SWT.NONE);
      title.setText(section.label());
      title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
      title.setData(section);
      for (PaletteEntry entry : shown) {
        TreeItem item = new TreeItem(title, SWT.NONE);
        item.setText(entry.label());
        item.setImage(icons.of(entry));
        item.setData(entry);
        items.put(entry.tool(), item);
      }
      title.setExpanded(true);
    }
    section.sections().forEach(inner -> drawer(inner, wanted));
  }

  private static void collect(PaletteEntry entry, SearchKey wanted, List<PaletteEntry> shown) {
    if (entry.isGroup()) {
      entry.group().forEach(each -> collect(each, wanted, shown));
    } else if (wanted.isEmpty() || wanted.matches(entry.label(), entry.documentation())) {
      shown.add(entry);
    }
  }

  private void press(TreeItem item) {
    if (item == select) {
      chosen.accept(null);
    } else if (item != null && item.getData() instanceof PaletteEntry entry) {
      chosen.accept(entry.tool());
    }
  }

  private void tip(Event event) {
    TreeItem item = tree.getItem(new Point(event.x, event.y));
    String tip = switch (item == null ? null : item.getData()) {
      case PaletteEntry entry -> entry.documentation().isEmpty() ? entry.label() : entry.documentation();
      case PaletteSection section -> section.documentation();
      case null, default -> "";
    };
    if (!tip.equals(tree.getToolTipText())) {
      tree.setToolTipText(tip);
    }
  }

  private void installDrag() {
    DragSource source = new DragSource(tree, DND.DROP_COPY);
    source.setTransfer(LocalSelectionTransfer.getTransfer());
    source.addDragListener(new DragSourceAdapter() {
      @Override
      public void dragStart(DragSourceEvent event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        event.doit = item != null && item.getData() instanceof PaletteEntry;
        if (event.doit) {
          LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(item.getData()));
        }
      }

      @Override
      public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
      }

      @Override
      public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        mark(active);
      }
    });
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC) {
      search.setText("");
    } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && !items.isEmpty()) {
      chosen.accept(items.keySet().iterator().next());
    } else if (event.keyCode == SWT.ARROW_DOWN) {
      tree.setFocus();
    }
  }
}
