package org.musubi.workbench.diagram.newdrawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;

/** One card for each question, in two columns; one of them is chosen, by mouse or arrow keys. */
final class QuestionCards {

  private static final int COLUMNS = 2;
  private static final int TEXT_WIDTH = 300;
  private static final int INDENT = 22;
  private static final double INK_SHARE = 0.7;

  private final Map<DrawingKind, Button> cards = new LinkedHashMap<>();
  private final ScrolledComposite scrolled;
  private final Composite content;
  private final Images images;
  private final Questions questions;
  private final Consumer<DrawingKind> chosen;
  private final Runnable proceed;

  /**
   * @param chosen told what the user has chosen
   * @param proceed done on a double click
   */
  QuestionCards(Composite parent, Questions questions, Consumer<DrawingKind> chosen, Runnable proceed) {
    this.questions = questions;
    this.chosen = chosen;
    this.proceed = proceed;
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
    content = new Composite(scrolled, SWT.NONE);
    content.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    content.setBackgroundMode(SWT.INHERIT_FORCE);
    images = new Images(content);
    GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).margins(8, 8).spacing(8, 8)
        .applyTo(content);
    scrolled.setContent(content);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.addListener(SWT.Resize, event -> reflow());
  }

  Control control() {
    return scrolled;
  }

  /** Shows cards for these kinds and chooses the first. */
  void show(List<DrawingKind> kinds) {
    kinds.forEach(this::createCard);
    reflow();
    if (!kinds.isEmpty()) {
      choose(kinds.getFirst());
    }
  }

  void focus() {
    cards.values().stream().filter(Button::getSelection).findFirst().ifPresent(Button::setFocus);
  }

  private void createCard(DrawingKind kind) {
    Composite card = new Composite(content, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 3).applyTo(card);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
    Button question = new Button(card, SWT.RADIO);
    question.setText(questions.of(kind).replace("&", "&&"));
    question.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(question);
    Composite name = new Composite(card, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 0).applyTo(name);
    GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(name);
    new Label(name, SWT.NONE).setImage(images.of(kind.isTable() ? Icon.TABLE : Icon.DRAWING));
    Label label = new Label(name, SWT.NONE);
    label.setText(kind.label().replace("&", "&&"));
    Label help = new Label(card, SWT.WRAP);
    help.setText(kind.help().replace("&", "&&"));
    help.setForeground(softInk());
    GridDataFactory.fillDefaults().indent(INDENT, 0).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(help);
    cards.put(kind, question);
    question.addListener(SWT.Selection, event -> {
      if (question.getSelection()) {
        choose(kind);
      }
    });
    question.addListener(SWT.KeyDown, event -> step(kind, event));
    for (Control part : List.of(card, name, label, help, name.getChildren()[0])) {
      part.addListener(SWT.MouseDown, event -> {
        choose(kind);
        question.setFocus();
      });
      part.addListener(SWT.MouseDoubleClick, event -> proceed.run());
    }
    question.addListener(SWT.MouseDoubleClick, event -> proceed.run());
    question.addListener(SWT.FocusIn, event -> scrolled.showControl(card));
  }

  /** Paler than other text in light and dark themes, but easy to read. */
  private Color softInk() {
    RGB ink = content.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
    RGB paper = content.getBackground().getRGB();
    return new Color(mix(ink.red, paper.red), mix(ink.green, paper.green), mix(ink.blue, paper.blue));
  }

  private static int mix(int ink, int paper) {
    return (int) Math.round(ink * INK_SHARE + paper * (1 - INK_SHARE));
  }

  private void choose(DrawingKind kind) {
    cards.forEach((each, button) -> button.setSelection(each.equals(kind)));
    chosen.accept(kind);
  }

  private void step(DrawingKind from, Event event) {
    int step = switch (event.keyCode) {
      case SWT.ARROW_LEFT -> -1;
      case SWT.ARROW_RIGHT -> 1;
      case SWT.ARROW_UP -> -COLUMNS;
      case SWT.ARROW_DOWN -> COLUMNS;
      default -> 0;
    };
    List<DrawingKind> kinds = new ArrayList<>(cards.keySet());
    int next = kinds.indexOf(from) + step;
    if (step != 0 && next >= 0 && next < kinds.size()) {
      event.doit = false;
      choose(kinds.get(next));
      cards.get(kinds.get(next)).setFocus();
    }
  }

  private void reflow() {
    Rectangle area = scrolled.getClientArea();
    scrolled.setMinHeight(content.computeSize(Math.max(1, area.width), SWT.DEFAULT).y);
    scrolled.getVerticalBar().setIncrement(24);
  }
}
