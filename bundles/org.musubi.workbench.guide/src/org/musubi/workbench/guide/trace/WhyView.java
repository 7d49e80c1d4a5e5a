package org.musubi.workbench.guide.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.analysis.trace.WhyStory;
import org.musubi.workbench.forms.widgets.Shades;

/** The story of a project as a text to read, copy and print; names of elements open their forms. */
final class WhyView {

  private static final int MARGIN = 14;
  private static final int TAB = 24;

  private final StyledText text;
  private final Consumer<EObject> opened;
  private final TreeMap<Integer, Link> links = new TreeMap<>();
  private String title = "";

  /** Part of the text that stands for an element. */
  private record Link(int end, EObject element) {
  }

  WhyView(Composite parent, Consumer<EObject> opened) {
    this.opened = opened;
    text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    text.setBackground(parent.getBackground());
    text.setForeground(parent.getForeground());
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setLineSpacing(3);
    text.setTabStops(new int[] {TAB});
    text.addListener(SWT.MouseUp, event -> {
      if (event.button == 1 && text.getSelectionCount() == 0) {
        open(text.getOffsetAtPoint(new Point(event.x, event.y)));
      }
    });
    text.addListener(SWT.MouseMove, event -> text.setCursor(
        linkAt(text.getOffsetAtPoint(new Point(event.x, event.y))) == null ? null
            : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
    text.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.CR) {
        open(text.getCaretOffset());
      }
    });
  }

  Control control() {
    return text;
  }

  void show(WhyStory story) {
    int top = text.getTopIndex();
    WhyText content = new WhyText(story, Locale.getDefault());
    boolean same = Objects.equals(title, content.title());
    title = content.title();
    StringBuilder all = new StringBuilder();
    List<StyleRange> styles = new ArrayList<>();
    links.clear();
    Shades shades = Shades.of(text);
    for (WhyText.Line line : content.lines()) {
      int start = all.length();
      all.append("\t".repeat(line.indent())).append(line.text());
      switch (line.style()) {
        case TITLE, QUESTION -> styles.add(new StyleRange(start, all.length() - start,
            line.style() == WhyText.Style.QUESTION ? shades.accent() : null, null, SWT.BOLD));
        case OPEN, NOTE -> styles.add(new StyleRange(start, all.length() - start, shades.quiet(), null));
        case ELEMENT -> link(styles, start + line.indent(), line, shades.accent());
        case PLAIN -> { }
      }
      all.append('\n');
    }
    text.setText(all.toString());
    text.setStyleRanges(styles.toArray(StyleRange[]::new));
    for (int i = 0; i < content.lines().size(); i++) {
      int indent = content.lines().get(i).indent();
      if (indent > 0) {
        text.setLineWrapIndent(i, 1, indent * TAB);
      }
    }
    if (same) {
      text.setTopIndex(top);
    } else {
      // The text gets its size after this; only then the margin above the title can be scrolled to.
      text.getDisplay().asyncExec(() -> {
        if (!text.isDisposed()) {
          text.setTopPixel(0);
        }
      });
    }
  }

  private void link(List<StyleRange> styles, int start, WhyText.Line line, Color color) {
    int length = line.linked();
    if (line.element() != null && length > 0) {
      StyleRange style = new StyleRange(start, length, color, null);
      style.underline = true;
      styles.add(style);
      links.put(start, new Link(start + length, line.element()));
    }
  }

  private EObject linkAt(int offset) {
    var entry = offset < 0 ? null : links.floorEntry(offset);
    return entry != null && offset < entry.getValue().end() ? entry.getValue().element() : null;
  }

  private void open(int offset) {
    EObject element = linkAt(offset);
    if (element != null) {
      opened.accept(element);
    }
  }

  void copy() {
    TraceTree.copy(text, text.getText());
  }

  /** Asks for the printer and prints, with title and page numbers. */
  void print() {
    PrinterData data = new PrintDialog(text.getShell()).open();
    if (data != null) {
      Printer printer = new Printer(data);
      try {
        StyledTextPrintOptions options = new StyledTextPrintOptions();
        options.jobName = title;
        options.header = StyledTextPrintOptions.SEPARATOR + title + StyledTextPrintOptions.SEPARATOR;
        options.footer = StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.PAGE_TAG
            + StyledTextPrintOptions.SEPARATOR;
        options.printTextFontStyle = true;
        text.print(printer, options).run();
      } finally {
        printer.dispose();
      }
    }
  }
}
