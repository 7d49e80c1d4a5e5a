package org.musubi.workbench.guide.compare;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.clarification.entry.OwnValue;
import org.musubi.clarification.entry.OwnValues;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.model.core.Area;
import org.musubi.model.core.UnitKind;
import org.musubi.model.council.Councils;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Observation;
import org.musubi.workbench.edit.Deletion;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The values of an area of the council for the selected indicator: typed in, seen, deleted. */
final class ValuesPanel {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final double WHOLE = 100;

  private final GuideContext context;
  private final Composite stack;
  private final StackLayout layout = new StackLayout();
  private final Composite body;
  private final Label notice;
  private final Composite other;
  private final Label title;
  private final Label valueLabel;
  private final Text year;
  private final Text value;
  private final Text n;
  private final Text cases;
  private final Combo source;
  private final Button withheld;
  private final Label problem;
  private final DataTable<Observation> known;
  private List<DataSource> sources = List.of();
  private ComparisonRow row;

  ValuesPanel(Composite parent, GuideContext context) {
    this.context = context;
    stack = context.toolkit().createComposite(parent);
    stack.setLayout(layout);
    other = context.toolkit().createComposite(stack);
    GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(other);
    notice = context.toolkit().createLabel(other, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(notice);
    body = context.toolkit().createComposite(stack);
    GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 6).spacing(6, 4).applyTo(body);
    title = context.toolkit().createLabel(body, "");
    GridDataFactory.fillDefaults().grab(true, false).span(6, 1).applyTo(title);
    label(CompareText.ENTER_YEAR);
    year = field(70);
    valueLabel = label(CompareText.ENTER_VALUE);
    value = field(90);
    withheld = context.toolkit().createButton(body, CompareText.ENTER_WITHHELD.text(), SWT.CHECK);
    GridDataFactory.swtDefaults().span(2, 1).applyTo(withheld);
    withheld.addListener(SWT.Selection, event -> value.setEnabled(!withheld.getSelection()));
    label(CompareText.ENTER_N);
    n = field(70);
    label(CompareText.ENTER_CASES);
    cases = field(90);
    label(CompareText.ENTER_SOURCE);
    source = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(source);
    Button enter = context.toolkit().createButton(body, CompareText.ENTER_BUTTON.text(), SWT.PUSH);
    enter.addListener(SWT.Selection, event -> enter());
    GridDataFactory.swtDefaults().span(2, 1).applyTo(enter);
    problem = context.toolkit().createLabel(body, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(150, SWT.DEFAULT).applyTo(problem);
    known = new DataTable<>(body, SWT.MULTI, observation -> observation);
    known.column(CompareText.VALUE_YEAR.text(), SWT.CENTER, 6, each -> Cell.of(String.valueOf(each.getYear()),
        (Comparable<?>) each.getYear()));
    known.column(CompareText.VALUE.text(), SWT.RIGHT, 10, each -> Cell.of(
        each.isSuppressed() ? "x" : each.getValue() == null ? "–" : Double.toString(each.getValue()),
        (Number) each.getValue()));
    known.column(CompareText.ENTER_N.text(), SWT.RIGHT, 9, each -> number(each.getN()));
    known.column(CompareText.ENTER_CASES.text(), SWT.RIGHT, 9, each -> number(each.getNumerator()));
    known.column(CompareText.ENTER_SOURCE.text(), SWT.LEFT, 40, each -> Cell.of(each.getDataSet() == null
        || each.getDataSet().getSource() == null ? "" : each.getDataSet().getSource().getName()));
    known.onOpen(context::open);
    GridDataFactory.fillDefaults().grab(true, true).span(5, 1).hint(200, 60).applyTo(known.table());
    Button delete = context.toolkit().createButton(body, CompareText.DELETE.text(), SWT.PUSH);
    GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(delete);
    delete.addListener(SWT.Selection, event -> delete());
  }

  private static Cell number(Integer number) {
    return number == null ? Cell.of("") : Cell.of(String.format("%,d", number), (Number) number);
  }

  private Label label(CompareText text) {
    return context.toolkit().createLabel(body, text.text(""));
  }

  private Text field(int width) {
    Text text = new Text(body, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
    GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(text);
    text.addListener(SWT.DefaultSelection, event -> enter());
    return text;
  }

  Composite control() {
    return stack;
  }

  /** @param store where the values come from */
  void show(FigureStore store, ComparisonRow newRow) {
    boolean other = row == null || newRow == null || !row.topic().equals(newRow.topic())
        || row.figure().area() != newRow.figure().area();
    row = newRow;
    boolean own = row != null && store.areas().own().contains(row.figure().area());
    layout.topControl = own ? body : this.other;
    stack.layout();
    if (!own) {
      notice.setText(row == null ? CompareText.NOTHING_CHOSEN.text()
          : CompareText.ENTER_NOT_OWN.text(row.figure().area().getName()));
      return;
    }
    title.setText(CompareText.ENTER_TITLE.text(row.figure().area().getName(), row.topic().name()));
    valueLabel.setText(CompareText.ENTER_VALUE.text(row.topic().unit()));
    known.setRows(store.figures(row.topic(), row.figure().area()).stream().flatMap(f -> f.evidence().stream())
        .filter(each -> Councils.modelOf(each) != null).toList());
    if (other) {
      showSources();
      problem.setText("");
      year.setText(suggestedYear().map(String::valueOf).orElse(""));
      value.setText("");
      n.setText("");
      cases.setText("");
      withheld.setSelection(false);
      value.setEnabled(true);
    }
    body.layout(true);
  }

  /** The year of what the value will be compared with, so that it can be compared. */
  private Optional<Integer> suggestedYear() {
    return row.references().stream().map(each -> each.figure()).filter(Figure::isKnown).map(Figure::year).findFirst();
  }

  private void showSources() {
    sources = sources(row, context);
    List<String> names = new ArrayList<>(sources.stream().map(DataSource::getName).toList());
    names.add(CompareText.NO_SOURCE.text());
    source.setItems(names.toArray(String[]::new));
    source.select(0);
  }

  /** Sources a value may come from: that of what it is compared with first, then those of the indicator, own survey. */
  static List<DataSource> sources(ComparisonRow row, GuideContext context) {
    List<DataSource> all = new ArrayList<>();
    row.references().stream().map(each -> each.figure()).filter(Figure::isKnown)
        .filter(figure -> !FigureStore.isComputed(figure)).forEach(figure -> all.addAll(figure.sources()));
    all.addAll(row.topic().indicator().getSources());
    context.catalogues().source("SRC35").ifPresent(all::add);
    if (context.model().getOwnCatalogue() != null) {
      context.model().getDataSets().stream().map(set -> set.getSource()).filter(each -> each != null)
          .forEach(all::add);
    }
    return all.stream().distinct().toList();
  }

  private void enter() {
    try {
      OwnValue typed = typed();
      Area area = row.figure().area();
      DataSource chosen = source.getSelectionIndex() < 0 || source.getSelectionIndex() >= sources.size() ? null
          : sources.get(source.getSelectionIndex());
      if (context.change(CompareText.ENTERED.text(row.topic().name()),
          () -> new OwnValues(context.model(), LocalDate.now()).enter(area, typed, chosen))) {
        problem.setText("");
        value.setText("");
        n.setText("");
        cases.setText("");
        // The year stays for the next indicator; what is typed next is its value.
        value.setFocus();
      }
    } catch (IllegalArgumentException e) {
      problem.setText(e.getMessage());
      problem.setForeground(Shades.of(body).error());
    }
    body.layout(true);
  }

  private OwnValue typed() {
    int wantedYear = year();
    Integer people = count(n.getText());
    Integer hits = count(cases.getText());
    if (people != null && hits != null && hits > people) {
      throw new IllegalArgumentException(CompareText.TOO_MANY_CASES.text(hits, people));
    }
    Double number = withheld.getSelection() ? null : number(value.getText());
    boolean percent = row.topic().indicator().getUnit() != null
        && row.topic().indicator().getUnit().getKind() == UnitKind.PERCENT;
    if (number == null && !withheld.getSelection()) {
      if (!percent || people == null || people == 0 || hits == null) {
        throw new IllegalArgumentException(CompareText.NO_VALUE.text());
      }
      number = hits * WHOLE / people;
    }
    if (percent && number != null && number > WHOLE) {
      throw new IllegalArgumentException(CompareText.SHARE_ABOVE_100.text(number));
    }
    return new OwnValue(row.topic(), wantedYear, number, people, hits, null, null, withheld.getSelection(), null);
  }

  private int year() {
    String typed = plain(year.getText()).replaceAll("年(度)?$", "");
    if (!typed.matches("\\d{4}") || Integer.parseInt(typed) < FIRST_YEAR || Integer.parseInt(typed) > LAST_YEAR) {
      throw new IllegalArgumentException(CompareText.WRONG_YEAR.text(year.getText()));
    }
    return Integer.parseInt(typed);
  }

  /** A typed number; null for an empty field. */
  static Double number(String text) {
    String typed = plain(text).replace(",", "").replace("%", "").strip();
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("[-+]?\\d{1,15}(\\.\\d{1,12})?")) {
      throw new IllegalArgumentException(CompareText.WRONG_NUMBER.text(text));
    }
    return Double.valueOf(typed);
  }

  private static Integer count(String text) {
    String typed = plain(text).replace(",", "");
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("\\d{1,9}")) {
      throw new IllegalArgumentException(CompareText.WRONG_COUNT.text(text));
    }
    return Integer.valueOf(typed);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  private void delete() {
    List<Observation> chosen = known.selection();
    if (!chosen.isEmpty()) {
      context.change(CompareText.DELETED_VALUE.text(), Deletion.of(chosen, context.model())::run);
    }
  }
}
