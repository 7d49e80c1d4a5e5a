package org.musubi.workbench.diagram.find;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.model.core.NamedElement;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.runtime.DiagramUpdate;
import org.musubi.workbench.diagram.runtime.DiagramsListener;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.text.SearchKey;

/** A line above the canvas to find elements by what is written on them; it is there only while it is used. */
public final class FindBar {

  private static final int FIELD_WIDTH = 240;
  private static final int COUNT_WIDTH = 140;

  private final DiagramControl diagram;
  private final Composite bar;
  private final Text field;
  private final Label count;
  private final Highlights highlights;
  private final DiagramsListener follow = new Follow();
  private List<ElementView> found = List.of();
  private int current = -1;

  public FindBar(DiagramControl diagram) {
    this.diagram = diagram;
    highlights = new Highlights(diagram.viewer());
    Composite parent = diagram.control();
    bar = new Composite(parent, SWT.NONE);
    bar.moveBelow(parent.getChildren()[0]);
    GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 2).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
    bar.setVisible(false);
    field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    field.setMessage(FindText.FIND.text());
    field.setToolTipText(FindText.FIND.text());
    GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
    count = new Label(bar, SWT.NONE);
    GridDataFactory.swtDefaults().hint(COUNT_WIDTH, SWT.DEFAULT).applyTo(count);
    button("▲", FindText.PREVIOUS, () -> go(-1));
    button("▼", FindText.NEXT, () -> go(1));
    button("✕", FindText.CLOSE, this::close);
    field.addModifyListener(event -> search());
    field.addListener(SWT.KeyDown, this::key);
    diagram.runtime().addListener(follow);
    bar.addListener(SWT.Dispose, event -> diagram.runtime().removeListener(follow));
  }

  private void button(String sign, FindText tip, Runnable action) {
    Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
    button.setText(sign);
    button.setToolTipText(tip.text());
    button.addListener(SWT.Selection, event -> action.run());
  }

  /** Shows the line and puts the cursor into it. */
  public void open() {
    show(true);
    field.setFocus();
    field.selectAll();
    search();
  }

  /** Takes line and marks away. */
  public void close() {
    highlights.show(List.of());
    found = List.of();
    current = -1;
    show(false);
    diagram.setFocus();
  }

  /** The field to type into. */
  Text field() {
    return field;
  }

  /** What was found, in the order of the diagram. */
  List<ElementView> found() {
    return found;
  }

  private void show(boolean visible) {
    ((GridData) bar.getLayoutData()).exclude = !visible;
    bar.setVisible(visible);
    bar.getParent().layout();
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR -> go((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
      case SWT.ESC -> close();
      default -> { }
    }
  }

  private void search() {
    ElementView before = current < 0 ? null : found.get(current);
    SearchKey key = SearchKey.of(field.getText());
    found = key.isEmpty() ? List.of() : diagram.diagram().allElements().filter(ElementView::isVisible)
        .filter(element -> matches(key, element)).toList();
    current = before == null ? -1 : found.indexOf(before);
    highlights.show(found);
    count.setText(key.isEmpty() ? "" : found.isEmpty() ? FindText.NONE.text()
        : FindText.COUNT.text(current + 1, found.size()));
  }

  /** By what is written on the element, or by the reading of the name written there. */
  private static boolean matches(SearchKey key, ElementView element) {
    String text = element.text();
    if (text.isBlank()) {
      return element instanceof NodeView && key.matches(Labels.of(element.target()));
    }
    String kana = element.target() instanceof NamedElement named && named.getName() != null
        && text.contains(named.getName()) ? named.getNameKana() : null;
    return key.matches(text, kana);
  }

  private void go(int step) {
    if (!found.isEmpty()) {
      current = current < 0 ? step > 0 ? 0 : found.size() - 1 : Math.floorMod(current + step, found.size());
      diagram.viewer().select(List.of(found.get(current)));
      count.setText(FindText.COUNT.text(current + 1, found.size()));
    }
  }

  private final class Follow implements DiagramsListener {

    @Override
    public void updated(DiagramUpdate update) {
      if (update.diagram() == diagram.diagram() && !bar.isDisposed() && bar.isVisible()) {
        search();
      }
    }
  }
}
