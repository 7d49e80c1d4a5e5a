package org.musubi.workbench.guide.dataimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.musubi.dataimport.ImportPlan;
import org.musubi.dataimport.PlannedValue;
import org.musubi.dataimport.mapping.ColumnRole;
import org.musubi.dataimport.mapping.ColumnUse;
import org.musubi.dataimport.mapping.Subject;
import org.musubi.dataimport.table.Row;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.value.YearText;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.CellEdit;
import org.musubi.workbench.guide.table.DataTable;

/** What the columns hold, with examples of what comes out. */
final class ColumnsPage extends WizardPage {

  private static final int SHOWN_HEADERS = 30;
  private static final int EXAMPLES = 3;

  private final ImportJob job;
  private Indicators indicators;
  private Combo header;
  private Combo headerRows;
  private Everywhere everywhere;
  private DataTable<ColumnUse> columns;
  private ValueTable sample;

  ColumnsPage(ImportJob job) {
    super("columns", ImportText.COLUMNS_TITLE.text(), null);
    this.job = job;
    setDescription(ImportText.COLUMNS_MESSAGE.text());
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    indicators = new Indicators(job.imports().indicators().all());
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(page);
    createHeader(page);
    SashForm split = new SashForm(page, SWT.VERTICAL);
    split.setSashWidth(8);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 360).applyTo(split);
    createColumns(split);
    createSample(split);
    split.setWeights(3, 2);
    setControl(page);
  }

  private void createHeader(Composite page) {
    Composite line = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(line);
    new Label(line, SWT.NONE).setText(ImportText.HEADER.text());
    header = new Combo(line, SWT.READ_ONLY);
    header.addListener(SWT.Selection, event -> takeHeader());
    new Label(line, SWT.NONE).setText(ImportText.HEADER_ROWS.text());
    headerRows = new Combo(line, SWT.READ_ONLY);
    headerRows.setItems(ImportText.ONE_ROW.text(), ImportText.TWO_ROWS.text());
    headerRows.addListener(SWT.Selection, event -> takeHeader());
    everywhere = new Everywhere(page, job, indicators, this::changed);
  }

  private void createColumns(Composite parent) {
    columns = new DataTable<>(parent, SWT.SINGLE, ColumnUse::index);
    columns.column(ImportText.HEAD.text(), SWT.LEFT, 24, column -> Cell.of(label(column), (Number) column.index()));
    columns.column(ImportText.EXAMPLES.text(), SWT.LEFT, 28, column -> Cell.of(examples(column)));
    List<ColumnRole> roles = Arrays.stream(ColumnRole.values()).filter(role -> role != ColumnRole.PERSONAL).toList();
    columns.column(ImportText.USE.text(), SWT.LEFT, 18, column -> Cell.of(label(column.role())),
        CellEdit.<ColumnUse, ColumnRole>choice(column -> true, roles, ColumnsPage::label, ColumnUse::role,
            (column, role) ->
                map(column.as(role).about(role == ColumnRole.VALUE ? column.subject() : Subject.IN_ROWS))));
    List<String> keys = new ArrayList<>(List.of(""));
    keys.addAll(indicators.keys());
    columns.column(ImportText.ABOUT_INDICATOR.text(), SWT.LEFT, 32, column -> Cell.of(about(column)),
        CellEdit.<ColumnUse, String>choice(column -> column.role() == ColumnRole.VALUE, keys,
            key -> key.isEmpty() ? ImportText.IN_ROWS.text() : indicators.label(key),
            column -> Optional.ofNullable(column.subject().indicator()).orElse(""),
            (column, key) -> map(column.about(column.subject().withIndicator(key.isEmpty() ? null : key)))));
    columns.column(ImportText.ABOUT_YEAR.text(), SWT.LEFT, 10,
        column -> Cell.of(column.subject().year() == null ? "" : column.subject().year().toString()),
        CellEdit.text(column -> column.role() == ColumnRole.VALUE,
            column -> column.subject().year() == null ? "" : column.subject().year().toString(), this::takeYear));
  }

  private void createSample(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    new Label(area, SWT.NONE).setText(ImportText.SAMPLE.text());
    sample = new ValueTable(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sample.control());
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      show();
    }
    super.setVisible(visible);
    if (visible) {
      columns.table().setFocus();
    }
  }

  private void show() {
    header.removeAll();
    header.add(ImportText.NO_HEADER.text());
    List<Row> rows = headers();
    rows.forEach(row -> header.add(row.number() + ": " + shortened(row.cells().stream()
        .map(cell -> cell.text().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty()).distinct()
        .collect(Collectors.joining(" | ")))));
    int chosen = rows.stream().map(Row::number).toList().indexOf(job.mapping().headerRow());
    header.select(chosen + 1);
    headerRows.select(job.mapping().headerRows() - 1);
    headerRows.setEnabled(chosen >= 0);
    header.requestLayout();
    everywhere.show();
    changed();
  }

  private List<Row> headers() {
    return job.head().stream().filter(row -> !row.isBlank()).limit(SHOWN_HEADERS).toList();
  }

  private static String shortened(String text) {
    return text.length() <= 50 ? text : text.substring(0, 50) + "…";
  }

  private void takeHeader() {
    int index = header.getSelectionIndex();
    job.headerAt(index <= 0 ? 0 : headers().get(index - 1).number(), headerRows.getSelectionIndex() + 1);
    show();
  }

  private void takeYear(ColumnUse column, String typed) {
    if (typed.isEmpty()) {
      map(column.about(column.subject().withYear(null)));
      return;
    }
    YearText.Reading reading = YearText.of(typed, true);
    if (reading.year() == null) {
      setErrorMessage(reading.problem());
    } else {
      map(column.about(column.subject().withYear(reading.year())));
    }
  }

  private void map(ColumnUse changed) {
    job.map(job.mapping().with(changed));
    changed();
  }

  /** Shows what the choices lead to. */
  private void changed() {
    columns.setRows(job.mapping().columns());
    Optional<String> complaint = everywhere.problem().or(() -> job.mapping().complaint());
    String note = null;
    if (complaint.isPresent()) {
      sample.show(List.of());
    } else {
      try {
        ImportPlan plan = job.sample();
        List<PlannedValue> values = plan.values();
        sample.show(values);
        int refused = plan.report().refusedCount();
        if (refused > 0) {
          note = values.isEmpty() ? ImportText.NOTHING_READ.text(plan.report().refused().getFirst().reason())
              : ImportText.MORE_PROBLEMS.text(refused);
        }
      } catch (TableException failed) {
        complaint = Optional.of(failed.getLocalizedMessage());
      }
    }
    setErrorMessage(complaint.orElse(null));
    setMessage(note == null ? ImportText.COLUMNS_MESSAGE.text() : note, note == null ? NONE : WARNING);
    setPageComplete(complaint.isEmpty());
  }

  private static String label(ColumnUse column) {
    return column.header().isBlank() ? ImportText.UNNAMED.text(RawTable.letters(column.index())) : column.header();
  }

  static String label(ColumnRole role) {
    return ImportText.valueOf("ROLE_" + role.name()).text();
  }

  private String about(ColumnUse column) {
    if (column.role() != ColumnRole.VALUE) {
      return "";
    }
    Subject subject = column.subject();
    List<String> words = new ArrayList<>();
    if (subject.area() != null) {
      words.add(subject.area());
    }
    words.add(subject.indicator() == null ? ImportText.IN_ROWS.text() : indicators.label(subject.indicator()));
    if (subject.sex() != null) {
      words.add(org.musubi.model.edit.MusubiLabels.of(subject.sex()));
    }
    return String.join(" / ", words);
  }

  private String examples(ColumnUse column) {
    return job.head().stream().filter(row -> row.number() >= job.mapping().firstRow())
        .map(row -> row.cell(column.index()).text().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty()).distinct()
        .limit(EXAMPLES).collect(Collectors.joining(" | "));
  }
}
