package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.figure.EdgeFigure;

/**
 * A text field over a label. Enter or leaving the field takes the text over, Escape does not; Shift or Alt with Enter
 * begins a new line. It is a field of the operating system, so input methods work as everywhere.
 */
public final class LabelEditor {

  private static final int LEAST_WIDTH = 120;
  private static final int MARGIN = 6;
  private static final Color PAPER = new Color(255, 255, 255);
  private static final Color INK = new Color(20, 20, 20);

  private final GraphicalEditPart part;
  private final DiagramContext context;
  private final String before;
  private final Text field;
  private final Font font;
  private boolean done;

  private LabelEditor(GraphicalEditPart part, ElementView element, DiagramContext context, double zoom) {
    this.part = part;
    this.context = context;
    this.before = context.actions().editableText(element);
    Composite canvas = (Composite) part.getViewer().getControl();
    field = new Text(canvas, SWT.MULTI | SWT.WRAP | SWT.BORDER);
    FontData data = canvas.getFont().getFontData()[0];
    data.height = (float) Math.max(9, data.height * Math.min(2, zoom));
    font = new Font(canvas.getDisplay(), data);
    field.setFont(font);
    field.setBackground(PAPER);
    field.setForeground(INK);
    field.setText(before);
    field.setBounds(place(element));
    field.selectAll();
    field.addListener(SWT.KeyDown, this::key);
    field.addListener(SWT.FocusOut, event -> finish(true));
    field.addListener(SWT.Modify, event -> grow());
    field.addListener(SWT.Dispose, event -> font.dispose());
    field.setFocus();
  }

  /** Opens the field, or says why the label cannot be edited; null then. */
  public static LabelEditor open(GraphicalEditPart part, DiagramContext context, double zoom) {
    ElementView element = Elements.of(part);
    if (element == null) {
      return null;
    }
    Verdict verdict = context.actions().canEditLabel(element);
    if (!verdict.allowed()) {
      context.feedback().refuse(verdict.reason());
      return null;
    }
    part.getViewer().reveal(part);
    return new LabelEditor(part, element, context, zoom);
  }

  /** Ends editing. */
  public void finish(boolean commit) {
    if (done) {
      return;
    }
    done = true;
    String text = field.getText().replace(Text.DELIMITER, "\n");
    ElementView element = Elements.of(part);
    boolean focused = field.isFocusControl();
    field.dispose();
    if (focused) {
      part.getViewer().getControl().setFocus();
    }
    if (commit && !text.equals(before)) {
      context.actions().editLabel(element, text);
    }
  }

  public boolean isOpen() {
    return !done;
  }

  private void key(Event event) {
    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    if (event.keyCode == SWT.ESC) {
      event.doit = false;
      finish(false);
    } else if (enter && (event.stateMask & (SWT.SHIFT | SWT.ALT)) == 0) {
      event.doit = false;
      finish(true);
    }
  }

  private org.eclipse.swt.graphics.Rectangle place(ElementView element) {
    Rectangle area;
    if (element instanceof NodeView node) {
      area = Elements.rectangle(context.look().label(node));
      if (area.isEmpty()) {
        area = Elements.rectangle(context.look().place(node));
      }
    } else {
      area = ((EdgeFigure) part.getFigure()).labelArea().getCopy();
    }
    part.getFigure().translateToAbsolute(area);
    int width = Math.max(LEAST_WIDTH, area.width + 2 * MARGIN);
    int height = Math.max(field.computeSize(width, SWT.DEFAULT).y, area.height + 2 * MARGIN);
    return new org.eclipse.swt.graphics.Rectangle(area.getCenter().x - width / 2, area.getCenter().y - height / 2,
        width, height);
  }

  private void grow() {
    org.eclipse.swt.graphics.Rectangle now = field.getBounds();
    GC gc = new GC(field);
    gc.setFont(font);
    int wanted = gc.textExtent(field.getText()).x + 4 * MARGIN;
    gc.dispose();
    int width = Math.max(now.width, Math.min(wanted, Math.max(now.width, 2 * LEAST_WIDTH)));
    int height = Math.max(now.height, field.computeSize(width, SWT.DEFAULT).y);
    field.setBounds(now.x, now.y, width, height);
  }
}
