package org.musubi.viewpoint.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.CreateCellTool;
import org.musubi.viewpoint.specification.CreateLineTool;
import org.musubi.viewpoint.specification.CrossTableDescription;
import org.musubi.viewpoint.specification.ElementColumnMapping;
import org.musubi.viewpoint.specification.LabelEditTool;
import org.musubi.viewpoint.specification.TableTool;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.tool.EditMask;
import org.musubi.viewpoint.tool.Operations;
import org.musubi.viewpoint.tool.ToolException;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.ChangeRunner;

/**
 * Applies the tools of tables. Each application is one change that can be undone; when anything fails nothing is
 * changed and a {@link ToolException} says in a sentence why. Open tables of the session are up to date afterwards.
 */
public final class TableTools implements AutoCloseable {
  private final TableSession session;
  private final ChangeRunner runner;
  private final Operations operations;
  private final EditRules rules = new EditRules();
  private final CellValues values;

  /** @param choices asks the user where a tool needs a choice */
  public TableTools(TableSession session, ChangeRunner runner, Choices choices) {
    this.session = session;
    this.runner = runner;
    this.operations = new Operations(session.specification(), session.modelRoots(), session.labels(),
        choices);
    this.values = new CellValues(session);
  }

  // --------------------------------------------------------------------------------------------- lines and columns

  /** Tools that make lines: of the table itself, or of a line (mostly for lines below or beside it). */
  public List<CreateLineTool> lineTools(LineContainer place) {
    return switch (place) {
      case Table table -> {
        Set<CreateLineTool> tools = new LinkedHashSet<>(table.description().getOwnedCreateLine());
        tools.addAll(table.description().getReusedCreateLine());
        yield List.copyOf(tools);
      }
      case Line line -> List.copyOf(line.mapping().getCreate());
    };
  }

  /** Tools of a cross table that make columns. */
  public List<TableTool> columnTools(Table table) {
    return table.description() instanceof CrossTableDescription cross ? List.copyOf(cross.getCreateColumn())
        : List.of();
  }

  /** Tools of one column that make columns. */
  public List<TableTool> columnTools(Column column) {
    return column.mapping() instanceof ElementColumnMapping mapping ? List.copyOf(mapping.getCreate()) : List.of();
  }

  /** @param place table, line or column whose tool it is */
  public Verdict canApply(TableTool tool, Object place) {
    if (tool.getFirstModelOperation() == null) {
      return Verdict.no(TableMessage.NO_OPERATION.with(name(tool)));
    }
    return operations.test(tool.getPrecondition(), scope(place), tool,
        TableMessage.PRECONDITION.with(name(tool), label(place)));
  }

  /** Makes a line or column; {@code place} is the table, line or column whose tool it is. */
  public TableResult create(TableTool tool, Object place) {
    canApply(tool, place).orThrow();
    return change(name(tool), label(place), () -> run(tool, scope(place)));
  }

  public Verdict canDelete(Line line) {
    return canDelete(line.mapping().getDelete(), line, TableMessage.NO_LINE_DELETE);
  }

  public Verdict canDelete(Column column) {
    return column.mapping() instanceof ElementColumnMapping mapping
        ? canDelete(mapping.getDelete(), column, TableMessage.NO_COLUMN_DELETE)
        : Verdict.no(TableMessage.NO_COLUMN_DELETE.with());
  }

  private Verdict canDelete(TableTool tool, Object lineOrColumn, TableMessage refused) {
    return tool == null ? Verdict.YES
        : operations.test(tool.getPrecondition(), scope(lineOrColumn), tool, refused.with());
  }

  /** Deletes lines, without a tool their elements. A line in another one that is deleted too goes with it. */
  public TableResult deleteLines(Collection<Line> lines) {
    List<Line> tops = lines.stream().filter(line -> !isBelow(line, lines)).distinct().toList();
    tops.forEach(line -> canDelete(line).orThrow());
    return change(deleteLabel(tops), labels(tops), () -> {
      tops.forEach(line -> delete(line.mapping().getDelete(), TableScopes.of(line), line.semanticElements()));
      return TableResult.NOTHING;
    });
  }

  private static boolean isBelow(Line line, Collection<Line> others) {
    for (LineContainer above = line.container(); above instanceof Line next; above = next.container()) {
      if (others.contains(next)) {
        return true;
      }
    }
    return false;
  }

  /** Deletes columns of a cross table, without a tool their elements. */
  public TableResult deleteColumns(Collection<Column> columns) {
    List<Column> all = columns.stream().distinct().toList();
    all.forEach(column -> canDelete(column).orThrow());
    return change(deleteLabel(all), labels(all), () -> {
      all.forEach(column -> delete(((ElementColumnMapping) column.mapping()).getDelete(), TableScopes.of(column),
          List.of(column.target())));
      return TableResult.NOTHING;
    });
  }

  private void delete(TableTool tool, Scope scope, List<EObject> elements) {
    if (tool == null || tool.getFirstModelOperation() == null) {
      Set<EObject> all = new LinkedHashSet<>(elements);
      if (scope.self() instanceof EObject target) {
        all.add(target);
      }
      operations.delete(all);
    } else {
      run(tool, scope);
    }
  }

  // --------------------------------------------------------------------------------------------------------- cells

  public Verdict canEdit(Line line, Column column) {
    EditRules.Rule rule = rules.of(line, column);
    return rule.refusal() != null ? Verdict.no(rule.refusal())
        : operations.test(rule.condition(), rule.scope(), rule.tool(), TableMessage.NOT_EDITABLE.with());
  }

  /** How a place is edited; only for places that {@link #canEdit} allows. */
  public CellInput input(Line line, Column column) {
    Cell cell = line.cell(column);
    return cell == null || cell.updater().getDirectEdit() != null
        ? new CellInput(CellInput.Kind.TEXT, cell == null ? "" : cell.text(), List.of(), List.of())
        : values.input(cell);
  }

  /** What the tool that fills an empty place says about itself; empty when there is none or it says nothing. */
  public String createHelp(Line line, Column column) {
    CreateCellTool tool = EditRules.createTool(line, column);
    return tool == null || tool.getDocumentation() == null ? "" : tool.getDocumentation().strip();
  }

  /** Gives a place the value a user typed. An empty text makes no cell where none is. */
  public TableResult edit(Line line, Column column, String text) {
    return edit(List.of(new CellEdit(line, column, text)));
  }

  /** Gives several places values, as one change. */
  public TableResult edit(List<CellEdit> edits) {
    List<CellEdit> real = edits.stream().filter(this::isChange).toList();
    if (real.isEmpty()) {
      return TableResult.NOTHING;
    }
    real.forEach(edit -> canEdit(edit.line(), edit.column()).orThrow());
    CellEdit first = real.getFirst();
    String label = real.size() == 1 ? TableMessage.EDIT_CELL.with(first.line().label(), first.column().label())
        : TableMessage.EDIT_CELLS.with(real.size());
    return change(label, first.line().label(), () -> {
      List<TableResult> results = real.stream().map(this::apply).toList();
      return results.getFirst();
    });
  }

  private boolean isChange(CellEdit edit) {
    Cell cell = edit.line().cell(edit.column());
    if (cell == null) {
      return !edit.text().isBlank();
    }
    return !edit.text().equals(input(edit.line(), edit.column()).text());
  }

  private TableResult apply(CellEdit edit) {
    Cell cell = edit.line().cell(edit.column());
    if (cell == null) {
      CreateCellTool tool = EditRules.createTool(edit.line(), edit.column());
      Scope scope = masked(TableScopes.at(edit.line(), edit.column()),
          tool.getMask() == null ? null : tool.getMask().getMask(), edit.text());
      return run(tool, scope);
    }
    LabelEditTool tool = cell.updater().getDirectEdit();
    if (tool == null) {
      setTyped(cell, edit.text());
      return TableResult.NOTHING;
    }
    Scope scope = masked(TableScopes.of(cell), tool.getMask() == null ? null : tool.getMask().getMask(), edit.text());
    Operations.Outcome outcome = operations.run(tool.getFirstModelOperation(), tool.getVariables(), scope);
    return new TableResult(outcome.created(), List.of(cell.line().target()), outcome.navigations());
  }

  private static Scope masked(Scope scope, String mask, String text) {
    Scope result = scope;
    Object[] parts = EditMask.parts(mask, text);
    for (int i = 0; i < parts.length; i++) {
      result = result.with(String.valueOf(i), parts[i]).with("arg" + i, parts[i]);
    }
    return result;
  }

  private void setTyped(Cell cell, String text) {
    EStructuralFeature feature = EditRules.feature(cell);
    List<CellInput.Choice> choices = values.choices(cell.target(), feature);
    if (choices.isEmpty()) {
      operations.set(cell.target(), feature.getName(), text);
    } else if (feature.isMany()) {
      List<Object> chosen = new ArrayList<>();
      for (String part : text.isBlank() ? new String[0] : text.split("[,、，\n]")) {
        chosen.add(chosen(cell, choices, part));
      }
      operations.replace(cell.target(), feature.getName(), chosen);
    } else {
      operations.set(cell.target(), feature.getName(), chosen(cell, choices, text));
    }
  }

  private Object chosen(Cell cell, List<CellInput.Choice> choices, String text) {
    return values.named(choices, text).orElseThrow(
        () -> new ToolException(TableMessage.NO_SUCH_CHOICE.with(text, cell.column().label()))).value();
  }

  /** Gives a place the values chosen among those of its {@link CellInput}. */
  public TableResult choose(Line line, Column column, List<?> chosen) {
    canEdit(line, column).orThrow();
    Cell cell = line.cell(column);
    EStructuralFeature feature = EditRules.feature(cell);
    List<Object> wanted = chosen.stream().filter(Objects::nonNull).map(Object.class::cast).toList();
    if (wanted.equals(input(line, column).chosen())) {
      return TableResult.NOTHING;
    }
    return change(TableMessage.EDIT_CELL.with(line.label(), column.label()), line.label(), () -> {
      if (feature.isMany()) {
        operations.replace(cell.target(), feature.getName(), wanted);
      } else {
        operations.set(cell.target(), feature.getName(), wanted.isEmpty() ? null : wanted.getFirst());
      }
      return TableResult.NOTHING;
    });
  }

  // -------------------------------------------------------------------------------------------------------- common

  private TableResult run(TableTool tool, Scope scope) {
    Operations.Outcome outcome = operations.run(tool.getFirstModelOperation(), tool.getVariables(), scope);
    List<EObject> toSelect = tool.getElementsToSelect() == null || tool.getElementsToSelect().isBlank()
        ? outcome.created()
        : session.specification().interpreter().elements(tool.getElementsToSelect(), outcome.variables());
    return new TableResult(outcome.created(), tool.isInverseSelectionOrder() ? toSelect.reversed() : toSelect,
        outcome.navigations());
  }

  private TableResult change(String label, String on, Supplier<TableResult> body) {
    try {
      return runner.run(label, () -> {
        TableResult result = body.get();
        session.refreshChanged();
        return result;
      });
    } catch (RuntimeException failure) {
      session.refreshChanged();
      if (Operations.isCancelled(failure)) {
        return TableResult.NOTHING;
      }
      throw new ToolException(TableMessage.FAILED.with(label, on, Operations.reason(failure)), failure);
    }
  }

  private static Scope scope(Object place) {
    return switch (place) {
      case Table table -> TableScopes.of(table);
      case Line line -> TableScopes.of(line);
      case Column column -> TableScopes.of(column);
      default -> throw new IllegalArgumentException(String.valueOf(place));
    };
  }

  private static String label(Object place) {
    return switch (place) {
      case Table table -> table.name();
      case Line line -> line.label();
      case Column column -> column.label();
      default -> String.valueOf(place);
    };
  }

  private static String labels(List<?> places) {
    return String.join(", ", places.stream().map(TableTools::label).toList());
  }

  private static String deleteLabel(List<?> places) {
    return places.size() == 1 ? TableMessage.DELETE.with(label(places.getFirst()))
        : TableMessage.DELETE_SEVERAL.with(places.size());
  }

  /** Label of a tool, its name when it has none. */
  public static String name(AbstractToolDescription tool) {
    return tool.getLabel() == null || tool.getLabel().isBlank() ? String.valueOf(tool.getName()) : tool.getLabel();
  }

  /** Leaves the model alone from now on. */
  @Override
  public void close() {
    operations.close();
  }
}
