package org.musubi.workbench.forms.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.musubi.workbench.forms.candidates.Candidate;
import org.musubi.workbench.forms.candidates.Candidates;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.spec.TableSpec;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.CodeRule;
import org.musubi.workbench.forms.value.InputException;

/**
 * What rows copied from a sheet will become: which cell goes to which column, what it means, and what cannot be read.
 * A first row with the heads of columns says where cells go; without it they go to the columns that can be edited.
 */
final class PastePlan {

  /**
   * One cell.
   *
   * @param column where it goes; null when it goes nowhere
   * @param value what it means; null when empty or unreadable
   * @param problem why it cannot be read; null when it can
   */
  record Cell(ColumnSpec column, String text, Object value, String problem) {
  }

  private final FormContext context;
  private final EObject element;
  private final EClass kind;
  private final List<ColumnSpec> columns;
  private final List<List<Cell>> lines = new ArrayList<>();
  private final Map<EReference, List<Candidate>> candidates = new HashMap<>();

  private PastePlan(FormContext context, EObject element, EClass kind, List<ColumnSpec> columns) {
    this.context = context;
    this.element = element;
    this.kind = kind;
    this.columns = columns;
  }

  static PastePlan of(FormContext context, TableSpec spec, EObject element, String text) {
    List<List<String>> rows = RowClip.parse(text);
    Optional<List<ColumnSpec>> named = rows.isEmpty() ? Optional.empty() : heads(spec, rows.getFirst());
    List<ColumnSpec> editable = spec.columns().stream().filter(column -> column.value().isWritable()).toList();
    PastePlan plan = new PastePlan(context, element, spec.rowType(), named.orElse(editable));
    rows.stream().skip(named.isPresent() ? 1 : 0).forEach(plan::read);
    return plan;
  }

  /** The columns named by a row of heads; empty when the row holds data. */
  private static Optional<List<ColumnSpec>> heads(TableSpec spec, List<String> row) {
    List<ColumnSpec> found = new ArrayList<>();
    for (String cell : row) {
      found.add(spec.columns().stream().filter(column -> simple(CellStyle.title(column)).equals(simple(cell)))
          .findFirst().orElse(null));
    }
    long hits = found.stream().filter(column -> column != null).count();
    long filled = row.stream().filter(cell -> !cell.isBlank()).count();
    return hits > 0 && hits * 2 >= filled ? Optional.of(found) : Optional.empty();
  }

  private static String simple(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  private void read(List<String> texts) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      ColumnSpec column = i < columns.size() ? columns.get(i) : null;
      cells.add(column == null || !column.value().isWritable() ? new Cell(null, texts.get(i), null, null)
          : read(column, texts.get(i)));
    }
    lines.add(cells);
  }

  private Cell read(ColumnSpec column, String text) {
    if (text.isBlank()) {
      return new Cell(column, text, null, null);
    }
    try {
      Object value = column.value().feature() instanceof EReference reference ? find(reference, text)
          : column.value().format().parse(text);
      CodeRule.check(context.session().model(), kind, column.value().feature(), value);
      return new Cell(column, text, value, null);
    } catch (InputException unreadable) {
      return new Cell(column, text, null, unreadable.getMessage());
    }
  }

  private Object find(EReference reference, String text) throws InputException {
    List<Candidate> all = candidates.computeIfAbsent(reference,
        key -> Candidates.of(context.session(), element, key));
    if (!reference.isMany()) {
      return one(all, text);
    }
    List<EObject> found = new ArrayList<>();
    for (String name : text.split("[、,;;\\n]")) {
      if (!name.isBlank()) {
        found.add(one(all, name));
      }
    }
    return found;
  }

  private static EObject one(List<Candidate> all, String name) throws InputException {
    return Candidates.named(all, name).orElseThrow(
        () -> new InputException(FormText.NO_SUCH_ELEMENT.text(name.strip())));
  }

  int size() {
    return lines.size();
  }

  List<List<Cell>> lines() {
    return lines;
  }

  /** The columns of the cells, null where cells go nowhere. */
  List<ColumnSpec> columns() {
    return columns;
  }

  long problems() {
    return lines.stream().flatMap(List::stream).filter(cell -> cell.problem() != null).count();
  }

  /** Adds the rows; call it inside a change. */
  List<EObject> apply(Rows rows) {
    List<EObject> made = new ArrayList<>();
    for (List<Cell> line : lines) {
      EObject row = rows.add(rows.kinds().getFirst(), null, null);
      for (Cell cell : line) {
        if (cell.column() != null && cell.value() != null && cell.column().value().isEditable(row)) {
          cell.column().value().set(row, cell.value());
        }
      }
      made.add(row);
    }
    return made;
  }
}
