package org.musubi.workbench.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.Test;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;
import org.musubi.workbench.home.HomeInput;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

class OverviewTest extends WorkbenchTest {

  private final TestCouncil names = new TestCouncil();

  @Test
  void followingAnAdviceMakesTheElementAndOpensItsForm() {
    CouncilSession session = open(names);
    follow("中期計画を作りましょう");
    MidTermPlan made = session.model().getMidTermPlans().getFirst();
    assertSame(made, Ui.get(() -> Adapters.adapt(page().getActiveEditor(), EObject.class)));
    command(Commands.OVERVIEW);
    assertFalse(links().contains("中期計画を作りましょう"), links().toString());
  }

  @Test
  void overviewFollowsChangesOfTheModel() {
    CouncilSession session = open(names);
    assertTrue(links().contains("根拠のない課題が1あります"), links().toString());
    Ui.run(() -> session.change("x", () -> the(session, names.checkups).getFindings()
        .add(the(session, names.finding))));
    Ui.settle();
    assertFalse(links().contains("根拠のない課題が1あります"), links().toString());
    Ui.run(session::undo);
    Ui.settle();
    assertTrue(links().contains("根拠のない課題が1あります"), links().toString());
  }

  @Test
  void stepTitleShowsItsGroupInTheExplorer() {
    open(names);
    follow("5. 計画");
    assertEquals("計画", Ui.get(() -> explorerTree().getSelection()[0].getText()));
  }

  @Test
  void startPageLeadsToNewCouncils() {
    Ui.run(() -> Navigation.open(page(), new HomeInput(), HomeInput.EDITOR));
    Ui.settle();
    assertTrue(links().containsAll(List.of("新しい協議会をつくる", "協議会ファイルを開く", "見本の協議会を見る")), links().toString());
    follow("新しい協議会をつくる");
    Ui.press(Ui.dialog("新しい協議会"), IDialogConstants.CANCEL_ID);
    Ui.settle();
  }

  private static List<String> links() {
    return Ui.get(() -> Ui.all(Hyperlink.class, form()).stream().map(Hyperlink::getText).toList());
  }

  private static void follow(String label) {
    Event enter = new Event();
    enter.character = SWT.CR;
    Ui.begin(() -> Ui.all(Hyperlink.class, form()).stream().filter(link -> link.getText().equals(label)).findFirst()
        .orElseThrow(() -> new AssertionError("No link " + label)).notifyListeners(SWT.KeyDown, enter));
    Ui.settle();
  }

  /** The form of the active editor. */
  private static Composite form() {
    return Ui.all(ScrolledForm.class, window().getShell()).stream().filter(ScrolledForm::isVisible).findFirst()
        .orElseThrow();
  }
}
