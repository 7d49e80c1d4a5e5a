package org.musubi.workbench.guide.pivot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.musubi.clarification.pivot.SavedPivots;
import org.musubi.model.workshop.PivotDefinition;
import org.musubi.model.workshop.PivotDimension;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

/** The page ピボット as a trainer uses it. */
class PivotPageTest extends OpenGuide {

  private List<String> rows() {
    return Ui.get(() -> Ui.rows(Ui.visible(Table.class, area()).getFirst()));
  }

  private void choose(PivotText title, int which, String label) {
    Ui.run(() -> {
      Combo combo = Ui.visible(Combo.class, area()).stream()
          .filter(each -> title.text().equals(each.getToolTipText())).toList().get(which);
      int index = List.of(combo.getItems()).indexOf(label);
      assertTrue(index >= 0, label + " not in " + List.of(combo.getItems()));
      combo.select(index);
      combo.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
  }

  @Test
  void cardsAreCountedByGroupAndColour() {
    openSample("pivot");
    long cards = session.model().getWorkshops().stream().flatMap(each -> each.getSessions().stream())
        .mapToLong(each -> each.getCards().size()).sum();
    assertTrue(rows().getLast().startsWith("合計|") && rows().getLast().endsWith("|" + cards), rows().getLast());
    choose(PivotText.ROWS, 0, "色");
    assertTrue(rows().stream().anyMatch(row -> row.startsWith("課題(黄)|")), rows().toString());
  }

  @Test
  void figuresStandByIndicatorAndArea() {
    openSample("pivot");
    choose(PivotText.INPUT, 0, "データ");
    Ui.run(() -> Ui.visible(Text.class, area()).getFirst().setText("被扶養者特定健診実施率"));
    Ui.settle();

    assertTrue(rows().contains("協会けんぽ 被扶養者特定健診実施率 (%)|2023年|19.4|24.8|26|23.4"), rows().toString());
    assertTrue(texts().contains("公表値"), "the caution is printed");
  }

  @Test
  void aTableIsSavedWithTheCouncilAndTakenBack() {
    openSample("pivot");
    int before = SavedPivots.all(session.model()).size();
    choose(PivotText.ROWS, 0, "色");
    Ui.press(area(), PivotText.SAVE.text());
    Shell dialog = Ui.dialog(PivotText.SAVE_TITLE.text());
    Ui.run(() -> Ui.visible(Text.class, dialog).getFirst().setText("色ごとの枚数"));
    Ui.press(dialog, "OK");

    List<PivotDefinition> saved = SavedPivots.all(session.model());
    assertEquals(before + 1, saved.size());
    PivotDefinition mine = saved.stream().filter(each -> "色ごとの枚数".equals(each.getName())).findFirst().orElseThrow();
    assertEquals(List.of(PivotDimension.CARD_COLOR), mine.getRows());
    undo();
    assertEquals(before, SavedPivots.all(session.model()).size());
  }

  @Test
  void anEmptyCouncilHasPublishedFiguresToArrange() {
    openEmpty("pivot");
    assertTrue(rows().size() > 10, rows().toString());
    choose(PivotText.INPUT, 0, "カード");
    assertTrue(texts().contains(PivotText.EMPTY_CARDS.text()));
  }
}
