package org.musubi.workbench.sirius.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.musubi.model.logic.Measure;
import org.musubi.workbench.sirius.fixture.OpenSample;
import org.musubi.workbench.sirius.fixture.Screen;
import org.musubi.workbench.sirius.text.SiriusText;

/** What a tool of Sirius cannot do is said to the user, and nothing is changed. */
class FailedToolTest extends OpenSample {

  @Test
  void textThatIsNoNumberIsRefusedWithASentence() {
    DialectEditor editor = open(create("DG06T", session.model().getLogicModels().getFirst()));
    DTable table = (DTable) editor.getRepresentation();
    Measure measure = (Measure) table.getLines().getFirst().getTarget();
    Double before = measure.getTargetValue();
    String undone = Screen.get(session::undoLabel);

    Screen.run(() -> type(target(table), "たくさん"));

    Screen.waitFor("a sentence", () -> notice().isPresent());
    Shell notice = Screen.get(FailedToolTest::notice).orElseThrow();
    assertTrue(Screen.get(() -> texts(notice).anyMatch(text -> text.contains("たくさん"))));
    Screen.run(notice::close);
    assertEquals(before, measure.getTargetValue());
    assertEquals(undone, Screen.get(session::undoLabel));
  }

  private static DCell target(DTable table) {
    return table.getLines().getFirst().getCells().stream()
        .filter(cell -> "Target".equals(cell.getColumn().getOriginMapping().getName())).findFirst().orElseThrow();
  }

  private static void type(DCell cell, String text) {
    Session session = SessionManager.INSTANCE.getSession(cell.getTarget());
    ITableCommandFactory commands = TableCommandFactoryService.getInstance().getNewProvider()
        .getCommandFactory(session.getTransactionalEditingDomain());
    commands.setModelAccessor(session.getModelAccessor());
    session.getTransactionalEditingDomain().getCommandStack()
        .execute(commands.buildSetCellValueFromTool(cell, text));
  }

  private static Optional<Shell> notice() {
    return Arrays.stream(Screen.display().getShells())
        .filter(shell -> SiriusText.NOTICE_TITLE.text().equals(shell.getText())).findFirst();
  }

  private static Stream<String> texts(Control control) {
    return control instanceof Composite group ? Arrays.stream(group.getChildren()).flatMap(FailedToolTest::texts)
        : control instanceof Label label ? Stream.of(label.getText()) : Stream.empty();
  }
}
