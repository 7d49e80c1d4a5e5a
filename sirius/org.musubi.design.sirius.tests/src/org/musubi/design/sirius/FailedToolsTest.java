package org.musubi.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.table.business.api.helper.TableHelper;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.logic.Measure;

/** A tool that fails changes nothing and says why. */
class FailedToolsTest {

  @TempDir
  private Path folder;

  @Test
  void whatCannotBeReadIsToldAndChangesNothing() throws Exception {
    try (OpenCouncil council = OpenCouncil.in(folder, "council.musubi")) {
      DTable table = (DTable) council.create("DG06T", "表").getRepresentation();
      DLine line = table.getLines().getFirst();
      Measure measure = (Measure) line.getTarget();
      Double before = measure.getTargetValue();
      List<String> told = new ArrayList<>();
      council.sirius().session().setTelling(told::add);
      council.domain().getCommandStack().flush();

      type(council.sirius().session(), cell(table, line, "Target"), "たくさん");

      assertEquals(before, measure.getTargetValue());
      assertEquals(1, told.size());
      assertFalse(told.getFirst().contains("Exception"), told::getFirst);
      assertFalse(council.domain().getCommandStack().canUndo());
      type(council.sirius().session(), cell(table, line, "Target"), "65");
      assertEquals(65.0, measure.getTargetValue());
      assertEquals(1, told.size());
    }
  }

  private static DCell cell(DTable table, DLine line, String column) {
    DColumn found = table.getColumns().stream().filter(each -> column.equals(each.getOriginMapping().getName()))
        .findFirst().orElseThrow();
    return TableHelper.getCell(line, found).get();
  }

  private static void type(Session session, DCell cell, String text) {
    ITableCommandFactory commands = TableCommandFactoryService.getInstance().getNewProvider()
        .getCommandFactory(session.getTransactionalEditingDomain());
    commands.setModelAccessor(session.getModelAccessor());
    session.getTransactionalEditingDomain().getCommandStack()
        .execute(commands.buildSetCellValueFromTool(cell, text));
  }
}
