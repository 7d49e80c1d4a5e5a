package org.musubi.design.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.TableTool;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.table.TableSession;
import org.musubi.viewpoint.table.TableTools;
import org.musubi.viewpoint.tool.ToolException;

/** A table of the built-in runtime. */
record BuiltInGrid(Table table, TableSession session, TableTools tools) implements Grid {

  /** A line. */
  record OfLine(org.musubi.viewpoint.table.Line line) implements Line {

    @Override
    public EObject target() {
      return line.target();
    }

    @Override
    public String label() {
      return line.label();
    }

    @Override
    public List<Line> lines() {
      return line.lines().stream().<Line>map(OfLine::new).toList();
    }
  }

  /** A column. */
  record OfColumn(org.musubi.viewpoint.table.Column column) implements Column {

    @Override
    public String mapping() {
      return column.mapping().getName();
    }

    @Override
    public Optional<EObject> target() {
      return Optional.ofNullable(column.target());
    }

    @Override
    public String label() {
      return column.label();
    }
  }

  /** A cell. */
  record OfCell(org.musubi.viewpoint.table.Cell cell) implements Cell {

    @Override
    public EObject target() {
      return cell.target();
    }

    @Override
    public String text() {
      return cell.text();
    }

    @Override
    public Optional<Color> background() {
      return Optional.ofNullable(cell.look().background()).map(rgb -> new Color(rgb.red(), rgb.green(), rgb.blue()));
    }

    @Override
    public boolean isBold() {
      return cell.look().isBold();
    }
  }

  @Override
  public String name() {
    return table.description().getName();
  }

  @Override
  public String title() {
    return table.name();
  }

  @Override
  public EObject target() {
    return table.target();
  }

  @Override
  public void refresh() {
    session.refresh(table);
    assertEquals(List.of(), table.problems(), "nothing failed");
  }

  @Override
  public List<Line> lines() {
    return table.lines().stream().<Line>map(OfLine::new).toList();
  }

  @Override
  public List<Column> columns() {
    return table.columns().stream().<Column>map(OfColumn::new).toList();
  }

  private static org.musubi.viewpoint.table.Line line(Line line) {
    return ((OfLine) line).line();
  }

  private static org.musubi.viewpoint.table.Column column(Column column) {
    return ((OfColumn) column).column();
  }

  @Override
  public Optional<Cell> cell(Line line, Column column) {
    return Optional.ofNullable(line(line).cell(column(column))).map(OfCell::new);
  }

  private static Verdict verdict(org.musubi.viewpoint.tool.Verdict verdict) {
    return new Verdict(verdict.allowed(), verdict.reason());
  }

  private static void done(Runnable action) {
    try {
      action.run();
    } catch (ToolException refused) {
      throw new Refused(refused.getMessage(), refused);
    }
  }

  @Override
  public Verdict canEdit(Line line, Column column) {
    return verdict(tools.canEdit(line(line), column(column)));
  }

  @Override
  public void edit(Line line, Column column, String text) {
    done(() -> tools.edit(line(line), column(column), text));
  }

  @Override
  public void create(String tool) {
    List<TableTool> found = Stream.<TableTool>concat(tools.lineTools(table).stream(),
        tools.columnTools(table).stream()).filter(each -> tool.equals(each.getName())).toList();
    assertEquals(1, found.size(), "tools " + tool);
    done(() -> tools.create(found.getFirst(), table));
  }

  @Override
  public Verdict canDelete(Line line) {
    return verdict(tools.canDelete(line(line)));
  }

  @Override
  public void delete(Line line) {
    done(() -> tools.deleteLines(List.of(line(line))));
  }

  @Override
  public void delete(Column column) {
    done(() -> tools.deleteColumns(List.of(column(column))));
  }
}
