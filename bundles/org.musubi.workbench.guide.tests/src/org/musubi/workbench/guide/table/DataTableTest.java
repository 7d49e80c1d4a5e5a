package org.musubi.workbench.guide.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

class DataTableTest extends OpenGuide {

  private record Row(String name, Double value, String shown) {
  }

  private static final List<Row> ROWS = List.of(new Row("い", 10.0, "10.0"), new Row("あ", 9.0, "9.0"),
      new Row("う", null, "–"));

  private Shell shell;
  private DataTable<Row> table;

  @BeforeEach
  void open() {
    shell = Ui.get(() -> new Shell(Ui.display()));
    table = Ui.get(() -> {
      shell.setLayout(new FillLayout());
      DataTable<Row> made = new DataTable<>(shell, SWT.MULTI, Row::name);
      made.column("名前", SWT.LEFT, 10, row -> Cell.of(row.name()));
      made.column("値", SWT.RIGHT, 10, row -> Cell.of(row.shown(), row.value()));
      made.setRows(ROWS);
      shell.setSize(300, 200);
      shell.open();
      return made;
    });
  }

  @AfterEach
  void close() {
    if (shell != null) {
      Ui.run(shell::dispose);
    }
  }

  @Test
  void aClickOnAHeadingSortsByValueWithMissingOnesLastEitherWay() {
    click(1);
    assertEquals(List.of("あ", "い", "う"), names());
    click(1);
    assertEquals(List.of("い", "あ", "う"), names());
    click(1);
    assertEquals(List.of("い", "あ", "う"), names());
    click(0);
    assertEquals(List.of("あ", "い", "う"), names());
  }

  @Test
  void selectionAndSortSurviveNewRows() {
    click(1);
    Ui.run(() -> table.reveal("い"));
    Ui.run(() -> table.setRows(List.of(new Row("い", 1.0, "1.0"), new Row("え", 0.5, "0.5"))));
    assertEquals(List.of("え", "い"), names());
    assertEquals("い", Ui.get(() -> table.selected().orElseThrow().name()));
  }

  @Test
  void rowsAreCopiedAsShownWithTheHeadings() {
    assertEquals("名前\t値\nい\t10.0\nあ\t9.0\nう\t–", Ui.get(() -> table.asText(false)));
    Ui.run(() -> table.reveal("あ"));
    assertEquals("名前\t値\nあ\t9.0", Ui.get(() -> table.asText(true)));
  }

  private void click(int column) {
    Ui.run(() -> table.table().getColumn(column).notifyListeners(SWT.Selection, new Event()));
  }

  private List<String> names() {
    return Ui.get(() -> Ui.rows(table.table()).stream().map(row -> row.split("\\|")[0]).toList());
  }
}
