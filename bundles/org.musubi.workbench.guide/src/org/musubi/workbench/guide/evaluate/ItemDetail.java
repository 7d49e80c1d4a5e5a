package org.musubi.workbench.guide.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;

/** Below the table: why the chosen item is rated as it is, what helped and hindered, what is done next. */
final class ItemDetail {

  private static final List<RatingValue> RATINGS = Arrays.asList(RatingValue.values());
  private static final int NARROW = 90;
  private static final int LINES = 46;

  private final GuideContext context;
  private final ScrolledComposite scrolled;
  private final Composite body;
  private final Label title;
  private final Label why;
  private final Combo rating;
  private final Text reason;
  private final Text plus;
  private final Text minus;
  private final Label demand;
  private final ImprovementList improvements;
  private EvaluationItem item;
  private boolean showing;

  ItemDetail(Composite parent, GuideContext context) {
    this.context = context;
    FormToolkit toolkit = context.toolkit();
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    body = toolkit.createComposite(scrolled);
    toolkit.adapt(scrolled);
    scrolled.setContent(body);
    GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).spacing(8, 4).applyTo(body);
    title = toolkit.createLabel(body, "", SWT.WRAP);
    title.setFont(JFaceResources.getBannerFont());
    GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(NARROW, SWT.DEFAULT).applyTo(title);
    why = toolkit.createLabel(body, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(NARROW, SWT.DEFAULT).applyTo(why);
    toolkit.createLabel(body, EvaluateText.RATE_BY_HAND.text());
    rating = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
    rating.add(EvaluateText.BY_SCHEME.text());
    RATINGS.forEach(value -> rating.add(MusubiLabels.of(value)));
    rating.addListener(SWT.Selection, event -> rate());
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(rating);
    reason = field(EvaluateText.RATING_REASON, EvaluateText.WRITE_REASON, EvaluationItem::getRatingReason,
        EvaluationItem::setRatingReason);
    plus = field(EvaluateText.FACTOR_PLUS, EvaluateText.WRITE_FACTORS, EvaluationItem::getFactorPlus,
        EvaluationItem::setFactorPlus);
    minus = field(EvaluateText.FACTOR_MINUS, EvaluateText.WRITE_FACTORS, EvaluationItem::getFactorMinus,
        EvaluationItem::setFactorMinus);
    demand = toolkit.createLabel(body, EvaluateText.DEMAND.text(), SWT.WRAP);
    demand.setForeground(Shades.of(body).error());
    GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(NARROW, SWT.DEFAULT).applyTo(demand);
    improvements = new ImprovementList(body, context, this::layout);
    GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(improvements.control());
    show(null);
    scrolled.addListener(SWT.Resize, event -> layout());
  }

  private Text field(EvaluateText label, EvaluateText action, Function<EvaluationItem, String> read,
      BiConsumer<EvaluationItem, String> write) {
    FormToolkit toolkit = context.toolkit();
    Label caption = toolkit.createLabel(body, label.text());
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption);
    Text text = toolkit.createText(body, "", SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
    text.setData(action);
    GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, LINES).applyTo(text);
    text.addListener(SWT.FocusOut, event -> write(text, read, write));
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    text.setData("commit", (Runnable) () -> write(text, read, write));
    return text;
  }

  private void write(Text text, Function<EvaluationItem, String> read, BiConsumer<EvaluationItem, String> write) {
    if (item == null || showing) {
      return;
    }
    String typed = text.getText().isBlank() ? null : text.getText().strip();
    EvaluationItem edited = item;
    if (!Objects.equals(read.apply(edited), typed)) {
      context.change(((EvaluateText) text.getData()).text(), () -> write.accept(edited, typed));
    }
  }

  private void rate() {
    if (item == null) {
      return;
    }
    int index = rating.getSelectionIndex();
    RatingValue chosen = index <= 0 ? null : RATINGS.get(index - 1);
    EvaluationItem edited = item;
    if (edited.getSelfRating() != chosen) {
      context.change(EvaluateText.RATE.text(), () -> edited.setSelfRating(chosen));
    }
  }

  /** Takes over what is being typed. */
  void commit() {
    for (Text text : List.of(reason, plus, minus)) {
      ((Runnable) text.getData("commit")).run();
    }
    improvements.commit();
  }

  /** Shows an item; null when no row with an item is chosen. */
  void show(EvaluationRow row) {
    if (row != null && item != row.item()) {
      commit();
    }
    showing = true;
    item = row == null ? null : row.item();
    title.setText(row == null ? "" : row.name().replace("&", "&&"));
    why.setText((row == null ? EvaluateText.CHOOSE_ROW.text() : row.reason()).replace("&", "&&"));
    boolean editable = item != null;
    rating.setEnabled(editable);
    rating.select(editable && item.getSelfRating() != null ? RATINGS.indexOf(item.getSelfRating()) + 1 : 0);
    set(reason, editable ? item.getRatingReason() : null);
    set(plus, editable ? item.getFactorPlus() : null);
    set(minus, editable ? item.getFactorMinus() : null);
    boolean demanded = row != null && row.demandsImprovement();
    demand.setVisible(demanded);
    ((GridData) demand.getLayoutData()).exclude = !demanded;
    improvements.show(item);
    showing = false;
    layout();
  }

  private void set(Text text, String value) {
    String shown = value == null ? "" : value;
    text.setEnabled(item != null);
    if (!text.getText().equals(shown)) {
      text.setText(shown);
    }
  }

  private void layout() {
    int width = scrolled.getClientArea().width;
    if (width > 0) {
      body.layout(true, true);
      Point size = body.computeSize(width, SWT.DEFAULT);
      scrolled.setMinSize(0, size.y);
      body.layout(true, true);
    }
  }
}
