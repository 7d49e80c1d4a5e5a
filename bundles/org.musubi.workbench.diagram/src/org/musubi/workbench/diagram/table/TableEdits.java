package org.musubi.workbench.diagram.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.TableTool;
import org.musubi.viewpoint.table.Cell;
import org.musubi.viewpoint.table.CellEdit;
import org.musubi.viewpoint.table.CellInput;
import org.musubi.viewpoint.table.Column;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.table.TableResult;
import org.musubi.viewpoint.table.TableTools;
import org.musubi.viewpoint.tool.NavigationRequest;
import org.musubi.viewpoint.tool.ToolException;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.workbench.diagram.context.Feedback;

/** Changes a table as its user asks, and says so when something is not possible. */
final class TableEdits {

  /** Opens other pages. */
  interface Opener {
    void openForm(EObject element);

    void navigate(NavigationRequest request);
  }

  private final TableTools tools;
  private final Feedback feedback;
  private final Opener opener;
  private List<EObject> toSelect = List.of();

  TableEdits(TableTools tools, Feedback feedback, Opener opener) {
    this.tools = tools;
    this.feedback = feedback;
    this.opener = opener;
  }

  TableTools tools() {
    return tools;
  }

  Feedback feedback() {
    return feedback;
  }

  void openForm(EObject element) {
    opener.openForm(element);
  }

  Verdict canEdit(Line line, Column column) {
    return tools.canEdit(line, column);
  }

  CellInput input(Line line, Column column) {
    return tools.input(line, column);
  }

  /** Gives a field a typed text; false when it was refused and the user should correct it. */
  boolean type(Line line, Column column, String text) {
    String before = text(line.cell(column));
    boolean done = attempt(() -> tools.edit(line, column, text));
    if (done && !text.isBlank() && text(line.cell(column)).equals(before) && !before.equals(text)
        && !isSame(line, column, text)) {
      feedback.refuse(TableText.NOT_TAKEN.text(text, help(line, column)).strip());
    }
    return done;
  }

  private boolean isSame(Line line, Column column, String text) {
    return canEdit(line, column).allowed() && input(line, column).text().equals(text);
  }

  private static String text(Cell cell) {
    return cell == null ? "" : cell.text();
  }

  /** What the specification says about filling an empty place. */
  private String help(Line line, Column column) {
    return line.cell(column) == null ? tools.createHelp(line, column) : "";
  }

  boolean choose(Line line, Column column, List<?> chosen) {
    return attempt(() -> tools.choose(line, column, chosen));
  }

  /** Empties the fields of a rectangle that can be emptied, as one change. */
  void clear(GridShape shape, GridSelection selection) {
    List<CellEdit> edits = new ArrayList<>();
    Verdict refused = null;
    for (int row = selection.firstRow(); row <= Math.min(selection.lastRow(), shape.rows() - 1); row++) {
      for (int column = selection.firstColumn(); column <= selection.lastColumn(); column++) {
        Cell cell = shape.isNames(column) ? null : shape.cell(row, column);
        if (cell != null && !cell.text().isEmpty()) {
          Verdict verdict = canEdit(cell.line(), cell.column());
          if (verdict.allowed()) {
            edits.add(new CellEdit(cell.line(), cell.column(), ""));
          } else {
            refused = verdict;
          }
        }
      }
    }
    if (edits.isEmpty() && refused != null) {
      feedback.refuse(refused.reason());
    } else {
      attempt(() -> tools.edit(edits));
    }
  }

  /** Puts texts in tab-separated form into the fields from the cursor on, as one change. */
  void paste(GridShape shape, GridSelection selection, String copied) {
    List<List<String>> rows = Tsv.parse(copied);
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    int top = selection.firstRow();
    int left = selection.firstColumn();
    if (shape.isNames(left) || top + rows.size() > shape.rows() || left + width > shape.columns()) {
      feedback.refuse(TableText.PASTE_TOO_WIDE.text(width, rows.size()));
      return;
    }
    boolean fill = rows.size() == 1 && width == 1 && !selection.isSingle();
    List<CellEdit> edits = new ArrayList<>();
    int bottom = fill ? selection.lastRow() : top + rows.size() - 1;
    for (int row = top; row <= bottom; row++) {
      List<String> texts = rows.get(fill ? 0 : row - top);
      int right = fill ? selection.lastColumn() : left + texts.size() - 1;
      for (int column = left; column <= right; column++) {
        String text = texts.get(fill ? 0 : column - left);
        if (!text(shape.cell(row, column)).equals(text)) {
          edits.add(new CellEdit(shape.line(row), shape.column(column), text));
        }
      }
    }
    attempt(() -> tools.edit(edits));
  }

  /** The fields of a rectangle as text, tabs between columns. */
  static String copy(GridShape shape, GridSelection selection) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = selection.firstRow(); row <= Math.min(selection.lastRow(), shape.rows() - 1); row++) {
      List<String> texts = new ArrayList<>();
      for (int column = selection.firstColumn(); column <= selection.lastColumn(); column++) {
        texts.add(shape.field(row, column).text());
      }
      rows.add(texts);
    }
    return Tsv.format(rows);
  }

  boolean create(TableTool tool, Object place) {
    return attempt(() -> tools.create(tool, place));
  }

  void deleteLines(Collection<Line> lines) {
    attempt(() -> tools.deleteLines(lines));
  }

  void deleteColumn(Column column) {
    attempt(() -> tools.deleteColumns(List.of(column)));
  }

  private boolean attempt(Supplier<TableResult> change) {
    try {
      feedback.refuse("");
      TableResult result = change.get();
      result.navigations().forEach(opener::navigate);
      toSelect = result.toSelect();
      return true;
    } catch (ToolException refused) {
      feedback.refuse(refused.getMessage());
      return false;
    }
  }

  /** Elements the last change wants to be selected; asked for once. */
  List<EObject> takeToSelect() {
    List<EObject> taken = toSelect;
    toSelect = List.of();
    return taken;
  }

  /** Label of a tool and what its documentation says. */
  static String tip(AbstractToolDescription tool) {
    String documentation = tool.getDocumentation() == null ? "" : tool.getDocumentation().strip();
    return documentation.isEmpty() ? TableTools.name(tool) : TableTools.name(tool) + "\n" + documentation;
  }
}
