package org.musubi.workbench.forms.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.plan.PlanPackage;
import org.musubi.workbench.forms.candidates.Candidates;
import org.musubi.workbench.forms.fixture.PageTest;

/** Choosing elements: the list narrows while typing, and what is chosen is what comes back. */
class PickDialogTest extends PageTest {

  private PickDialog dialog;

  @AfterEach
  void close() {
    dialog.close();
  }

  private void open(EReference reference, boolean several, List<EObject> current) {
    dialog = new PickDialog(new Shell(Display.getCurrent()), "選択",
        Candidates.of(session(), council.the(council.original.partner), reference), several).choose(current);
    dialog.offerNew("関係機関");
    dialog.setBlockOnOpen(false);
    dialog.open();
    settle();
  }

  private <T> T only(Class<T> type) {
    return all(dialog.getShell(), type).getFirst();
  }

  private static <T> List<T> all(Composite parent, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
      if (child instanceof Composite inner) {
        found.addAll(all(inner, type));
      }
    }
    return found;
  }

  private List<String> rows() {
    List<String> texts = new ArrayList<>();
    for (TableItem item : only(Table.class).getItems()) {
      texts.add(item.getText(0));
    }
    return texts;
  }

  private Button button(int id) {
    return all(dialog.getShell(), Button.class).stream()
        .filter(button -> Integer.valueOf(id).equals(button.getData())).findFirst().orElseThrow();
  }

  @Test
  void typingNarrowsTheListAndReturnTakesTheFirst() {
    open(PlanPackage.Literals.PROJECT_PARTNER__ORGANIZATION, false, List.of());
    assertEquals(3, rows().size());
    assertFalse(button(IDialogConstants.OK_ID).getEnabled());
    only(Text.class).setText("けんぽ");
    settle();
    assertEquals(List.of("機関-03 協会けんぽ"), rows());
    assertTrue(button(IDialogConstants.OK_ID).getEnabled());
    button(IDialogConstants.OK_ID).notifyListeners(SWT.Selection, new Event());
    assertEquals(List.of(council.the(council.original.insurer)), dialog.chosen());
  }

  @Test
  void nothingFoundMeansNothingToTake() {
    open(PlanPackage.Literals.PROJECT_PARTNER__ORGANIZATION, false, List.of());
    only(Text.class).setText("けんぽ");
    only(Text.class).setText("労働局");
    settle();
    assertEquals(List.of(), rows());
    assertFalse(button(IDialogConstants.OK_ID).getEnabled(), "what was found before is not taken");
  }

  @Test
  void severalAreTickedAndStayTickedWhileSearching() {
    EObject office = council.the(council.original.office);
    EObject chamber = council.the(council.original.chamber);
    open(PlanPackage.Literals.PROJECT_PARTNER__ORGANIZATION, true, List.of(office));
    assertTrue(only(Table.class).getItem(0).getChecked());
    only(Text.class).setText("商工");
    settle();
    TableItem row = only(Table.class).getItem(0);
    row.setChecked(true);
    Event tick = new Event();
    tick.item = row;
    tick.detail = SWT.CHECK;
    only(Table.class).notifyListeners(SWT.Selection, tick);
    button(IDialogConstants.OK_ID).notifyListeners(SWT.Selection, new Event());
    assertEquals(List.of(office, chamber), dialog.chosen());
  }

  @Test
  void whatWasSearchedForNamesTheNewElement() {
    open(PlanPackage.Literals.PROJECT_PARTNER__ORGANIZATION, false, List.of());
    only(Text.class).setText("みどり農協");
    settle();
    button(IDialogConstants.CLIENT_ID + 1).notifyListeners(SWT.Selection, new Event());
    assertEquals("みどり農協", dialog.newName());
    assertEquals(List.of(), dialog.chosen());
  }
}
