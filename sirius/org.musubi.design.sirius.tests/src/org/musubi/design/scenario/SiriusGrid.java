package org.musubi.design.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.ecore.extender.business.api.accessor.ModelAccessor;
import org.eclipse.sirius.table.business.api.helper.TableHelper;
import org.eclipse.sirius.table.business.api.helper.TableToolHelper;
import org.eclipse.sirius.table.business.api.query.DCellQuery;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DFeatureColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTableElementStyle;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.metamodel.table.TablePackage;
import org.eclipse.sirius.table.metamodel.table.description.CreateLineTool;
import org.eclipse.sirius.table.metamodel.table.description.CreateTool;
import org.eclipse.sirius.table.metamodel.table.description.DeleteTool;
import org.eclipse.sirius.table.metamodel.table.description.ElementColumnMapping;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.tools.api.SiriusPlugin;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.viewpoint.FontFormat;

/** A table of Sirius. */
record SiriusGrid(DTable table, SiriusStage stage) implements Grid {

  /** A line. */
  record OfLine(DLine line) implements Line {

    @Override
    public EObject target() {
      return line.getTarget();
    }

    @Override
    public String label() {
      return line.getLabel();
    }

    @Override
    public List<Line> lines() {
      return line.getLines().stream().filter(DLine::isVisible).<Line>map(OfLine::new).toList();
    }
  }

  /** A column. */
  record OfColumn(DColumn column) implements Column {

    @Override
    public String mapping() {
      return column.getOriginMapping().getName();
    }

    @Override
    public Optional<EObject> target() {
      return column instanceof DTargetColumn shown ? Optional.of(shown.getTarget()) : Optional.empty();
    }

    @Override
    public String label() {
      return column.getLabel();
    }
  }

  /** A cell. */
  record OfCell(DCell cell) implements Cell {

    @Override
    public EObject target() {
      return cell.getTarget();
    }

    @Override
    public String text() {
      return cell.getLabel() == null ? "" : cell.getLabel();
    }

    @Override
    public Optional<Color> background() {
      DTableElementStyle style = new DCellQuery(cell).getBackgroundStyleToApply().get();
      return style.eIsSet(TablePackage.Literals.DTABLE_ELEMENT_STYLE__BACKGROUND_COLOR)
          ? Optional.of(SiriusElement.color(style.getBackgroundColor())) : Optional.empty();
    }

    @Override
    public boolean isBold() {
      return new DCellQuery(cell).getForegroundStyleToApply().get().getLabelFormat().contains(FontFormat.BOLD_LITERAL);
    }
  }

  @Override
  public String name() {
    return table.getDescription().getName();
  }

  @Override
  public String title() {
    return table.getName();
  }

  @Override
  public EObject target() {
    return table.getTarget();
  }

  @Override
  public void refresh() {
    stage.refresh(table);
  }

  @Override
  public List<Line> lines() {
    return table.getLines().stream().filter(DLine::isVisible).<Line>map(OfLine::new).toList();
  }

  @Override
  public List<Column> columns() {
    return table.getColumns().stream().filter(DColumn::isVisible).<Column>map(OfColumn::new).toList();
  }

  private static DLine line(Line line) {
    return ((OfLine) line).line();
  }

  private static DColumn column(Column column) {
    return ((OfColumn) column).column();
  }

  private static DCell cell(DLine line, DColumn column) {
    var cell = TableHelper.getCell(line, column);
    return cell.some() ? cell.get() : null;
  }

  @Override
  public Optional<Cell> cell(Line line, Column column) {
    return Optional.ofNullable(cell(line(line), column(column))).map(OfCell::new);
  }

  // ---------------------------------------------------------------------------------------------------------- tools

  private ModelAccessor accessor() {
    return SiriusPlugin.getDefault().getModelAccessorRegistry().getModelAccessor(table.getTarget());
  }

  private ITableCommandFactory commands() {
    ITableCommandFactory factory = TableCommandFactoryService.getInstance().getNewProvider()
        .getCommandFactory(stage.domain());
    factory.setUserInterfaceCallBack(new NoUICallback());
    factory.setModelAccessor(accessor());
    return factory;
  }

  private static Verdict verdict(boolean allowed) {
    return allowed ? Verdict.YES : new Verdict(false, "");
  }

  @Override
  public Verdict canEdit(Line line, Column column) {
    TableToolHelper rules = new TableToolHelper(accessor());
    return verdict(switch (column(column)) {
      case DTargetColumn shown -> rules.canEdit(line(line), shown);
      case DFeatureColumn feature -> rules.canEdit(line(line), feature);
      default -> false;
    });
  }

  @Override
  public void edit(Line line, Column column, String text) {
    if (!canEdit(line, column).allowed()) {
      throw new Refused("not editable");
    }
    DCell cell = cell(line(line), column(column));
    Command command = switch (column(column)) {
      case DTargetColumn shown when cell == null -> commands().buildCreateCellFromTool(line(line), shown, text);
      case DTargetColumn shown -> commands().buildSetCellValueFromTool(cell, text);
      case DFeatureColumn feature when cell != null && cell.getUpdater().getDirectEdit() != null ->
        commands().buildSetCellValueFromTool(cell, value(cell, feature, text));
      case DFeatureColumn feature when cell != null -> setting(cell, feature, value(cell, feature, text));
      default -> UnexecutableCommand.INSTANCE;
    };
    stage.execute(command);
  }

  /** A column without a tool sets its feature. */
  private Command setting(DCell cell, DFeatureColumn column, Object value) {
    return new RecordingCommand(stage.domain()) {
      @Override
      protected void doExecute() {
        EObject target = cell.getTarget();
        target.eSet(target.eClass().getEStructuralFeature(column.getFeatureName()), value);
      }
    };
  }

  /**
   * What the editor of Sirius hands over: the text, made a value of the feature when the column is about one of the
   * element.
   *
   * @throws Refused when the text is none; the editor does nothing then
   */
  private static Object value(DCell cell, DFeatureColumn column, String text) {
    EStructuralFeature feature = cell.getTarget().eClass().getEStructuralFeature(column.getFeatureName());
    if (feature == null || feature.isMany() || !(feature.getEType() instanceof EDataType type)) {
      return text;
    }
    try {
      return EcoreUtil.createFromString(type, text);
    } catch (NumberFormatException e) {
      throw new Refused("no number: " + text, e);
    }
  }

  @Override
  public void create(String tool) {
    List<CreateTool> found = Stream.of(table.getDescription().eAllContents()).flatMap(all -> {
      Stream.Builder<CreateTool> tools = Stream.builder();
      all.forEachRemaining(each -> {
        if (each instanceof CreateTool create && tool.equals(create.getName())) {
          tools.add(create);
        }
      });
      return tools.build();
    }).toList();
    assertEquals(1, found.size(), "tools " + tool);
    CreateTool create = found.getFirst();
    if (!TableToolHelper.isAxisToolEnable(create, table)) {
      throw new Refused(tool);
    }
    stage.execute(create instanceof CreateLineTool ? commands().buildCreateLineCommandFromTool(table, create)
        : commands().buildCreateColumnCommandFromTool(table, create));
  }

  @Override
  public Verdict canDelete(Line line) {
    DeleteTool tool = line(line).getOriginMapping().getDelete();
    return verdict(tool == null || TableToolHelper.isAxisToolEnable(tool, line(line)));
  }

  @Override
  public void delete(Line line) {
    if (!canDelete(line).allowed()) {
      throw new Refused("not deletable");
    }
    stage.execute(commands().buildDeleteTableElement(line(line)));
  }

  @Override
  public void delete(Column column) {
    if (!(column(column) instanceof DTargetColumn shown)) {
      throw new Refused("not deletable");
    }
    DeleteTool tool = ((ElementColumnMapping) shown.getOriginMapping()).getDelete();
    if (tool != null && !TableToolHelper.isAxisToolEnable(tool, shown)) {
      throw new Refused("not deletable");
    }
    stage.execute(commands().buildDeleteTableElement(shown));
  }
}
