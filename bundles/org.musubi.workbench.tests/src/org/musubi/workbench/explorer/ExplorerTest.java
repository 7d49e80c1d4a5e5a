package org.musubi.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.stakeholders.Organization;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;
import org.musubi.workbench.session.CouncilSession;

class ExplorerTest extends WorkbenchTest {

  private final TestCouncil names = new TestCouncil();
  private CouncilSession session;
  private Tree tree;

  @BeforeEach
  void openCouncil() {
    session = open(names);
    tree = explorerTree();
  }

  @Test
  void groupsShowHowMuchIsInThem() {
    assertEquals("機関 (3)", Ui.get(() -> Ui.row(tree, "テスト圏域協議会", "構成員", "機関").getText()));
    assertEquals("ワークショップを記録する",
        Ui.get(() -> Ui.row(tree, "テスト圏域協議会", "ワークショップ", "ワークショップ").getText()));
  }

  @Test
  void filterFindsByReadingInAnyKana() {
    filter("ケンポ");
    List<String> rows = Ui.get(() -> visible(tree.getItems()));
    assertTrue(rows.contains("機関-03 協会けんぽ"), rows.toString());
    assertFalse(rows.contains("機関-02 商工会議所"), rows.toString());
    filter("");
    Ui.select(tree, "テスト圏域協議会", "構成員", "機関", "機関-02");
  }

  @Test
  void renamingInTheRowIsOneUndoableChange() {
    Ui.select(tree, "テスト圏域協議会", "構成員", "機関", "機関-02");
    command(IWorkbenchCommandConstants.FILE_RENAME);
    Ui.waitFor("cell editor", () -> !Ui.all(Text.class, tree).isEmpty());
    Ui.run(() -> {
      Text editor = Ui.all(Text.class, tree).getFirst();
      assertEquals("商工会議所", editor.getText(), "the name without the code");
      editor.setText("みどり商工会議所");
      Ui.notify(editor, SWT.DefaultSelection);
    });
    assertEquals("みどり商工会議所", the(session, names.chamber).getName());
    command(IWorkbenchCommandConstants.EDIT_UNDO);
    assertEquals("商工会議所", the(session, names.chamber).getName());
  }

  @Test
  void deletingAsksAndNamesWhatIsAffected() {
    Ui.select(tree, "テスト圏域協議会", "構成員", "機関", "機関-01");
    command(IWorkbenchCommandConstants.EDIT_DELETE);
    Shell question = Ui.dialog("削除の確認");
    String message = Ui.texts(question);
    assertTrue(message.contains("機関-01 みどり保健所"), message);
    assertTrue(message.contains("委員"), message);
    assertTrue(message.contains("機関のつながり"), message);
    Ui.press(question, "キャンセル");
    Ui.waitUntilClosed(question);
    assertEquals(3, session.model().getOrganizations().size());
    assertFalse(session.isDirty());

    command(IWorkbenchCommandConstants.EDIT_DELETE);
    Shell again = Ui.dialog("削除の確認");
    Ui.press(again, "削除");
    Ui.waitUntilClosed(again);
    Ui.settle();
    assertEquals(2, session.model().getOrganizations().size());
    assertTrue(session.model().getRelationships().isEmpty());
    command(IWorkbenchCommandConstants.EDIT_UNDO);
    assertEquals(3, session.model().getOrganizations().size());
  }

  @Test
  void contextMenuMakesANewElementAndOpensItsForm() {
    Ui.select(tree, "テスト圏域協議会", "構成員", "機関");
    Ui.choose(tree, "新規", "関係機関");
    Organization made = session.model().getOrganizations().get(3);
    assertEquals("機関-04", made.getCode());
    assertSame(made, Ui.get(() -> Adapters.adapt(page().getActiveEditor(), EObject.class)));
    assertSame(made, Ui.get(() -> tree.getSelection()[0].getData()));
  }

  @Test
  void hintRowBeginsTheGroup() {
    Ui.select(tree, "テスト圏域協議会", "計画", "中期計画を作る");
    command(Commands.OPEN_ELEMENT);
    assertEquals(1, session.model().getMidTermPlans().size());
    assertSame(session.model().getMidTermPlans().getFirst(),
        Ui.get(() -> Adapters.adapt(page().getActiveEditor(), EObject.class)));
  }

  @Test
  void copyAndPasteMakesAnElementWithItsOwnCode() {
    Ui.select(tree, "テスト圏域協議会", "計画", "事業", "PJ-01");
    command(IWorkbenchCommandConstants.EDIT_COPY);
    command(IWorkbenchCommandConstants.EDIT_PASTE);
    assertEquals("PJ-02", session.model().getProjects().get(1).getCode());
    explorerTree();
    command(Commands.MOVE_UP);
    command(Commands.DUPLICATE);
    assertEquals(3, session.model().getProjects().size());
  }

  @Test
  void movingDownChangesTheOrder() {
    Ui.select(tree, "テスト圏域協議会", "構成員", "機関", "機関-01");
    command(Commands.MOVE_DOWN);
    assertEquals(List.of("機関-02", "機関-01", "機関-03"),
        session.model().getOrganizations().stream().map(Organization::getCode).toList());
    assertSame(the(session, names.office), Ui.get(() -> tree.getSelection()[0].getData()), "stays selected");
  }

  private void filter(String typed) {
    Ui.run(() -> Ui.all(Text.class, tree.getParent()).stream().filter(text -> text.getParent() == tree.getParent())
        .findFirst().orElseThrow().setText(typed));
    Ui.settle();
  }

  private static List<String> visible(TreeItem... items) {
    List<String> rows = new ArrayList<>();
    for (TreeItem item : items) {
      rows.add(item.getText());
      rows.addAll(visible(item.getItems()));
    }
    return rows;
  }
}
