package org.musubi.workbench.guide.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.progress.StepProgress;

/** The steps of the cycle as a chain. In narrow windows only the step shown has its name; then it wraps. */
final class StepChain extends Composite {

  private static final int ROW_GAP = 4;
  /** Room for the sign between two steps. */
  private static final int GAP = 16;

  private final List<StepButton> buttons = new ArrayList<>();

  StepChain(Composite parent, List<PageDescriptor> steps, Consumer<PageDescriptor> choose) {
    super(parent, SWT.NONE);
    setBackground(parent.getBackground());
    StepFonts fonts = StepFonts.of(this);
    for (PageDescriptor step : steps) {
      buttons.add(new StepButton(this, step, buttons.size() + 1, fonts, () -> choose.accept(step)));
    }
    setLayout(new ChainLayout());
    addListener(SWT.Paint, event -> paintSigns(event.gc));
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = GuideText.STEPS_NAME.text();
      }
    });
  }

  List<StepButton> buttons() {
    return buttons;
  }

  void show(String pageId, Function<PageDescriptor, StepProgress> progress) {
    Control entry = buttons.isEmpty() ? null : buttons.getFirst();
    for (StepButton button : buttons) {
      boolean selected = button.descriptor().id().equals(pageId);
      button.show(progress.apply(button.descriptor()), selected);
      entry = selected ? button : entry;
    }
    if (entry != null) {
      setTabList(new Control[] {entry});
    }
    layout(true);
  }

  /** Moves the focus along the chain. */
  void focusNext(StepButton from, int step) {
    int next = Math.clamp(buttons.indexOf(from) + step, 0, buttons.size() - 1);
    setTabList(new Control[] {buttons.get(next)});
    buttons.get(next).forceFocus();
  }

  /** The width the chain takes in one row. */
  int width(boolean condensed) {
    buttons.forEach(button -> button.condense(condensed));
    return buttons.stream().mapToInt(button -> button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + GAP).sum() - GAP;
  }

  /** From each step to the next. */
  private void paintSigns(GC gc) {
    gc.setAntialias(SWT.ON);
    gc.setForeground(Shades.of(this).quiet());
    gc.setLineWidth(2);
    for (StepButton button : buttons.subList(0, Math.max(0, buttons.size() - 1))) {
      Rectangle from = button.getBounds();
      int x = from.x + from.width + GAP / 2 - 2;
      int y = from.y + from.height / 2;
      gc.drawPolyline(new int[] {x, y - 4, x + 4, y, x, y + 4});
    }
  }

  private final class ChainLayout extends Layout {

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
      int full = width(false);
      int width = widthHint == SWT.DEFAULT ? full : widthHint;
      return new Point(Math.min(width, full), place(width, false));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
      place(getClientArea().width, true);
    }

    private int place(int width, boolean move) {
      if (width(false) > width) {
        width(true);
      }
      int x = 0;
      int y = 0;
      int row = 0;
      for (StepButton button : buttons) {
        Point size = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        if (x > 0 && x + size.x > width) {
          x = 0;
          y += row + ROW_GAP;
        }
        row = Math.max(row, size.y);
        if (move) {
          button.setBounds(x, y, size.x, size.y);
          button.redraw();
        }
        x += size.x + GAP;
      }
      return y + row;
    }
  }
}
