package org.musubi.workbench.guide.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.trace.Traces;
import org.musubi.model.plan.Project;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

/** The page つながり as a secretariat uses it. */
class TracePageTest extends OpenGuide {

  private Project project() {
    return session.model().getProjects().getFirst();
  }

  private void trace(Object element) {
    Ui.run(() -> guide.show("trace", element));
    Ui.settle();
  }

  private void tab(int index) {
    Ui.run(() -> {
      TabFolder tabs = Ui.all(TabFolder.class, guide.pageArea()).getFirst();
      tabs.setSelection(index);
      tabs.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
  }

  @Test
  void theListGoesFromTheProjectBackToTheFigure() {
    openSample("trace");
    assertTrue(texts().contains(TraceText.EMPTY.text()), texts());
    trace(project());
    assertTrue(texts().contains("PJ-01"), texts());
    tab(1);
    String rows = Ui.get(() -> rows(Ui.all(Tree.class, guide.pageArea()).getFirst().getItems()));
    assertTrue(rows.contains(TraceText.ORIGINS.text()) && rows.contains(TraceText.CONSEQUENCES.text()), rows);
    assertTrue(rows.contains("課題-01") && rows.contains("根拠にした") && rows.contains("評価した"), rows);
  }

  private static String rows(TreeItem[] items) {
    StringBuilder text = new StringBuilder();
    for (TreeItem item : items) {
      text.append(item.getText(0)).append('|').append(item.getText(1)).append('\n').append(rows(item.getItems()));
    }
    return text.toString();
  }

  @Test
  void thePictureFollowsTheModel() {
    openSample("trace");
    trace(project());
    TracePicture picture = Ui.get(() -> new TracePicture(new Composite(area(), SWT.NONE), e -> { }, e -> { }));
    Ui.run(() -> picture.show(Traces.of(session.model()).trace(project())));
    TraceBoxes boxes = picture.boxes();
    assertTrue(boxes.boxes().size() > 20);
    TraceBoxes.Box start = boxes.box(project()).orElseThrow();
    TraceBoxes.Box issue = boxes.box(project().getIssues().getFirst()).orElseThrow();
    assertTrue(issue.area().x < start.area().x, "origins stand at the left");
    assertTrue(boxes.box(project().getYears().getFirst()).orElseThrow().area().x > start.area().x);
    for (TraceBoxes.Box one : boxes.boxes()) {
      assertEquals(1, boxes.boxes().stream().filter(other -> other.area().intersects(one.area())).count());
    }
  }

  @Test
  void whyThisProjectTellsTheStoryWithSources() {
    openSample("trace");
    trace(project());
    tab(2);
    String story = Ui.get(() -> Ui.visible(StyledText.class, guide.pageArea()).getFirst().getText());
    for (String part : List.of("どのデータを見たか", "(出典:", "課題-01", "なぜ効果があると考えるか", "健康宣言", "どう評価したか", "次にどう改めるか")) {
      assertTrue(story.contains(part), part + " is not in " + story);
    }
    change(() -> project().setName("新しい名前のセミナー"));
    assertTrue(Ui.get(() -> Ui.visible(StyledText.class, guide.pageArea()).getFirst().getText())
        .contains("新しい名前のセミナー"));
  }

  @Test
  void theStoryIsWrittenAsWordDocument() {
    openSample("trace");
    Path file = folder.resolve("why.docx");
    Ui.run(() -> {
      TracePage page = new TracePage();
      page.createControl(new Composite(area(), SWT.NONE), guide.context());
      page.reveal(project());
      page.write(file);
    });
    assertTrue(Files.exists(file));
    assertTrue(texts().length() > 0 && Ui.get(guide::message).contains("why.docx"), Ui.get(guide::message));
  }

  @Test
  void typingFindsElementsByAnyPartOfTheirName() {
    openSample("trace");
    Ui.begin(() -> Ui.all(Button.class, guide.pageArea()).stream()
        .filter(button -> button.getText().equals(TraceText.CHOOSE.text())).findFirst().orElseThrow()
        .notifyListeners(SWT.Selection, new Event()));
    String title = TraceText.CHOOSE.text().replace("…", "");
    Ui.waitFor("the dialog", () -> Ui.dialog(title) != null);
    Ui.run(() -> Ui.all(Text.class, Ui.dialog(title)).getFirst().setText("セミナー pj-01"));
    Ui.waitFor("one element", () -> Ui.all(Table.class, Ui.dialog(title)).getFirst().getItemCount() == 1);
    Ui.run(() -> Ui.dialog(title).getDefaultButton().notifyListeners(SWT.Selection, new Event()));
    Ui.settle();
    assertTrue(texts().contains("PJ-01"), texts());
  }

  @Test
  void aDeletedElementLeavesTheEmptyPage() {
    openSample("trace");
    trace(project());
    change(() -> EcoreUtil.delete(project(), true));
    assertTrue(texts().contains(TraceText.EMPTY.text()), texts());
    undo();
    trace(project());
    assertTrue(texts().contains("PJ-01"));
  }

  @Test
  void thePageBeginsWithWhatIsSelectedInTheGuide() {
    openSample("trace");
    for (TraceText label : new TraceText[] {TraceText.BACK, TraceText.OPEN_FORM}) {
      assertFalse(Ui.get(() -> Ui.button(guide.pageArea(), label.text()).isEnabled()), label.text());
    }
    Ui.run(() -> guide.show("plan", null));
    Ui.settle();
    Ui.run(() -> guide.context().select(project()));
    trace(null);
    assertTrue(texts().contains("PJ-01"), texts());
    assertTrue(Ui.get(() -> Ui.button(guide.pageArea(), TraceText.OPEN_FORM.text()).isEnabled()));
    assertFalse(Ui.get(() -> Ui.button(guide.pageArea(), TraceText.BACK.text()).isEnabled()), "nothing was before");
  }

  @Test
  void theContextMenuOpensThePageWithTheElementChosen() {
    openSample("compare");
    Ui.run(() -> {
      guide.context().select(project());
      try {
        guide.getSite().getService(IHandlerService.class)
            .executeCommand("org.musubi.workbench.commands.trace", null);
      } catch (CommandException failed) {
        throw new IllegalStateException(failed);
      }
    });
    Ui.settle();
    assertEquals("trace", Ui.get(guide::shownPage));
    assertTrue(texts().contains("PJ-01"), texts());
    assertEquals(project(), Ui.get(() -> ((StructuredSelection) guide.getSite().getSelectionProvider().getSelection())
        .getFirstElement()));
  }
}
