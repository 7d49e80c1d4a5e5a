package org.musubi.workbench.guide.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.widgets.Flow;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.progress.StepProgress;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;

/** Above the pages: the chain of steps, the year worked on, what to do on the page, and the pages for any time. */
final class GuideHeader extends Composite {

  private static final int MARGIN = 8;
  private static final int GAP = 6;
  private static final int NARROWEST_HINT = 260;

  private final StepChain chain;
  private final YearChooser year;
  private final Composite advice;
  private final Composite tools;
  private final Label hint;
  private final List<ToolButton> toolButtons = new ArrayList<>();

  GuideHeader(Composite parent, PageRegistry registry, Consumer<PageDescriptor> choose, Consumer<FiscalYear> setYear) {
    super(parent, SWT.NONE);
    setBackground(parent.getBackground());
    Images images = new Images(this);
    chain = new StepChain(this, registry.steps(), choose);
    year = new YearChooser(this, setYear);
    advice = new Composite(this, SWT.NONE);
    advice.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).margins(0, 2).applyTo(advice);
    Label sign = new Label(advice, SWT.NONE);
    sign.setBackground(getBackground());
    sign.setImage(images.of(Icon.HINT));
    sign.setToolTipText(GuideText.WHAT_TO_DO.text());
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
    hint = new Label(advice, SWT.WRAP);
    hint.setBackground(getBackground());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
    tools = new Composite(this, SWT.NONE);
    tools.setBackground(getBackground());
    tools.setLayout(new Flow(0, 0));
    registry.tools().forEach(tool -> toolButtons.add(new ToolButton(tools, tool, images, () -> choose.accept(tool))));
    setLayout(new HeaderLayout());
    addListener(SWT.Paint, event -> {
      Point size = getSize();
      event.gc.setForeground(Shades.of(this).rule());
      event.gc.drawLine(0, size.y - 1, size.x, size.y - 1);
    });
  }

  StepChain chain() {
    return chain;
  }

  /** Where the page's advice is written. */
  Rectangle adviceArea() {
    Rectangle area = advice.getBounds();
    return new Rectangle(getLocation().x + area.x, getLocation().y + area.y, area.width, area.height);
  }

  YearChooser year() {
    return year;
  }

  List<ToolButton> toolButtons() {
    return toolButtons;
  }

  void show(PageDescriptor page, Function<PageDescriptor, StepProgress> progress) {
    chain.show(page.id(), progress);
    toolButtons.forEach(button -> button.select(button.descriptor() == page));
    if (!hint.getText().equals(page.hint())) {
      hint.setText(page.hint());
    }
    requestLayout();
  }

  private final class HeaderLayout extends Layout {

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
      int width = widthHint == SWT.DEFAULT ? chain.width(false) + 2 * MARGIN : widthHint;
      return new Point(width, place(width, false));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
      place(getClientArea().width, true);
    }

    private int place(int width, boolean move) {
      int room = Math.max(1, width - 2 * MARGIN);
      int y = placeSteps(room, move) + GAP;
      return placeAdvice(room, y, move) + MARGIN - 2;
    }

    /** Chain and year side by side while the condensed chain leaves room for the year, else below each other. */
    private int placeSteps(int room, boolean move) {
      Point chooser = year.computeSize(SWT.DEFAULT, SWT.DEFAULT);
      boolean beside = chain.width(true) + 2 * GAP + chooser.x <= room;
      int chainRoom = beside ? room - chooser.x - 2 * GAP : room;
      Point steps = chain.computeSize(chainRoom, SWT.DEFAULT);
      int row = beside ? Math.max(steps.y, chooser.y) : steps.y;
      if (move) {
        chain.setBounds(MARGIN, MARGIN, chainRoom, steps.y);
        year.setBounds(MARGIN + room - chooser.x, beside ? MARGIN + (row - chooser.y) / 2 : MARGIN + steps.y + GAP,
            Math.min(room, chooser.x), chooser.y);
      }
      return MARGIN + (beside ? row : steps.y + GAP + chooser.y);
    }

    /** The pages for any time to the right of the advice, or below it. */
    private int placeAdvice(int room, int y, boolean move) {
      Point buttons = tools.computeSize(SWT.DEFAULT, SWT.DEFAULT);
      boolean beside = buttons.x + NARROWEST_HINT <= room;
      int adviceRoom = beside ? room - buttons.x - 2 * GAP : room;
      int adviceHeight = advice.computeSize(adviceRoom, SWT.DEFAULT).y;
      if (beside) {
        int row = Math.max(adviceHeight, buttons.y);
        if (move) {
          advice.setBounds(MARGIN, y + (row - adviceHeight) / 2, adviceRoom, adviceHeight);
          tools.setBounds(MARGIN + room - buttons.x, y + (row - buttons.y) / 2, buttons.x, buttons.y);
        }
        return y + row;
      }
      int toolsHeight = tools.computeSize(room, SWT.DEFAULT).y;
      if (move) {
        advice.setBounds(MARGIN, y, adviceRoom, adviceHeight);
        tools.setBounds(MARGIN, y + adviceHeight + GAP, room, toolsHeight);
      }
      return y + adviceHeight + GAP + toolsHeight;
    }
  }
}
