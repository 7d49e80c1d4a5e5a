package org.musubi.workbench.guide.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.musubi.clarification.figures.Areas;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Topic;
import org.musubi.clarification.table.ReferenceKind;
import org.musubi.model.core.Area;

/** The line above the table: which area, against what, of which year, in which order. */
final class AreaBar {

  private static final int MOST_ITEMS = 30;

  private final Composite bar;
  private final FormToolkit toolkit;
  private final Choice choice;
  private final Runnable changed;
  private final Combo area;
  private final Combo year;
  private final Combo order;
  private final Map<ReferenceKind, Button> kinds = new EnumMap<>(ReferenceKind.class);
  private List<Area> areas = List.of();
  private List<Integer> years = List.of();

  AreaBar(Composite parent, FormToolkit toolkit, Choice choice, Runnable changed) {
    this.toolkit = toolkit;
    this.choice = choice;
    this.changed = changed;
    bar = toolkit.createComposite(parent);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.wrap = true;
    layout.spacing = 6;
    layout.marginTop = 2;
    layout.marginBottom = 2;
    bar.setLayout(layout);
    area = combo(CompareText.AREA);
    area.addListener(SWT.Selection, event -> {
      choice.setArea(areas.get(area.getSelectionIndex()));
      changed.run();
    });
    toolkit.createLabel(bar, CompareText.WITH.text());
    for (ReferenceKind kind : ReferenceKind.values()) {
      Button button = toolkit.createButton(bar, kind.text(), SWT.CHECK);
      button.addListener(SWT.Selection, event -> {
        choice.setKind(kind, button.getSelection());
        changed.run();
      });
      kinds.put(kind, button);
    }
    year = combo(CompareText.YEAR);
    year.addListener(SWT.Selection, event -> {
      choice.setYear(year.getSelectionIndex() <= 0 ? null : years.get(year.getSelectionIndex() - 1));
      changed.run();
    });
    order = combo(CompareText.ORDER);
    order.setItems(CompareText.AS_GIVEN.text(), CompareText.WORST_FIRST.text(), CompareText.WORSE_ONLY.text());
    order.select(1);
    order.addListener(SWT.Selection, event -> {
      choice.setOrder(order.getSelectionIndex() == 1, order.getSelectionIndex() == 2);
      changed.run();
    });
  }

  private Combo combo(CompareText title) {
    toolkit.createLabel(bar, title.text());
    Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setToolTipText(title.text());
    combo.setVisibleItemCount(MOST_ITEMS);
    toolkit.adapt(combo, true, false);
    return combo;
  }

  Composite control() {
    return bar;
  }

  void show(FigureStore store) {
    List<Area> own = store.areas().own();
    areas = new ArrayList<>(own);
    store.areas().prefectures().stream()
        .filter(prefecture -> own.stream().noneMatch(each -> Areas.isSame(each, prefecture))).forEach(areas::add);
    String[] names = areas.stream().map(each -> own.contains(each)
        ? CompareText.OWN_AREA.text(String.valueOf(each.getName())) : each.getName()).toArray(String[]::new);
    setItems(area, names);
    select(area, IntStream.range(0, areas.size())
        .filter(i -> Areas.isSame(areas.get(i), choice.area())).findFirst().orElse(0));
    Optional<Area> prefecture = store.areas().prefectureOf(choice.area());
    boolean hasPrefecture = prefecture.isPresent() && !Areas.isSame(prefecture.get(), choice.area());
    kinds.forEach((kind, button) -> button.setSelection(choice.kinds().contains(kind)));
    Button ofPrefecture = kinds.get(ReferenceKind.PREFECTURE);
    ofPrefecture.setEnabled(hasPrefecture);
    if (!hasPrefecture) {
      ofPrefecture.setSelection(false);
    }
    ofPrefecture.setText(hasPrefecture ? prefecture.get().getName() : ReferenceKind.PREFECTURE.text());
    showYears(store);
    bar.layout(true);
  }

  private void showYears(FigureStore store) {
    TreeSet<Integer> known = new TreeSet<>();
    for (Topic topic : choice.topics(store)) {
      store.figures(topic, choice.area()).stream().map(Figure::year).forEach(known::add);
    }
    years = List.copyOf(known.descendingSet());
    List<String> items = new ArrayList<>(List.of(CompareText.NEWEST.text()));
    years.forEach(each -> items.add(Integer.toString(each)));
    setItems(year, items.toArray(String[]::new));
    int index = choice.year() == null ? 0 : years.indexOf(choice.year()) + 1;
    if (index == 0) {
      choice.setYear(null);
    }
    select(year, index);
  }

  /** Replacing the items closes an open list, so only when something changed. */
  private static void setItems(Combo combo, String[] items) {
    if (!Arrays.equals(combo.getItems(), items)) {
      combo.setItems(items);
    }
  }

  private static void select(Combo combo, int index) {
    if (combo.getSelectionIndex() != index) {
      combo.select(index);
    }
  }
}
