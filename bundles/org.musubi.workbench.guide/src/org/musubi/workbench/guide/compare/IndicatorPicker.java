package org.musubi.workbench.guide.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Topic;
import org.musubi.model.data.IndicatorCategory;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.text.SearchKey;

/** Chooses indicators: by group, by search, the recommended ones, favourites. */
final class IndicatorPicker {

  /** A group of the list. */
  private record Group(String label, List<Topic> topics) { }

  private final Composite body;
  private final Choice choice;
  private final Consumer<String> say;
  private final Runnable changed;
  private final Text search;
  private final Button onlyValues;
  private final Label count;
  private final CheckboxTreeViewer tree;
  private FigureStore store;
  private List<Topic> withValues = List.of();
  private List<Group> groups = List.of();
  private boolean expandedOnce;

  IndicatorPicker(Composite parent, FormToolkit toolkit, Choice choice, Consumer<String> say, Runnable changed) {
    this.choice = choice;
    this.say = say;
    this.changed = changed;
    body = toolkit.createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(4, 0).spacing(4, 4).applyTo(body);
    search = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    search.setMessage(CompareText.SEARCH.text());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    Composite buttons = toolkit.createComposite(body);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.marginLeft = 0;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    layout.spacing = 4;
    buttons.setLayout(layout);
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(buttons);
    button(toolkit, buttons, CompareText.RECOMMENDED, () -> choose(store.recommended()));
    button(toolkit, buttons, CompareText.FAVOURITES, this::chooseFavourites);
    button(toolkit, buttons, CompareText.NONE, () -> choose(List.of()));
    onlyValues = toolkit.createButton(body, CompareText.WITH_VALUES_ONLY.text(), SWT.CHECK);
    onlyValues.setSelection(true);
    onlyValues.addListener(SWT.Selection, event -> filter());
    count = toolkit.createLabel(body, "");
    GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(count);
    tree = new CheckboxTreeViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(120, 120).applyTo(tree.getTree());
    tree.setContentProvider(new Contents());
    tree.setLabelProvider(new Labels());
    tree.setCheckStateProvider(new Checks());
    tree.addFilter(new Wanted());
    tree.addCheckStateListener(event -> check(event.getElement(), event.getChecked()));
    ColumnViewerToolTipSupport.enableFor(tree);
    search.addListener(SWT.Modify, event -> filter());
    createMenu();
  }

  private static void button(FormToolkit toolkit, Composite parent, CompareText text, Runnable action) {
    Button button = toolkit.createButton(parent, text.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
  }

  private void createMenu() {
    Menu menu = new Menu(tree.getTree());
    MenuItem keep = new MenuItem(menu, SWT.PUSH);
    keep.setText(CompareText.SAVE_FAVOURITES.text());
    keep.addListener(SWT.Selection, event -> {
      choice.keepFavourites();
      say.accept(CompareText.FAVOURITES_SAVED.text(choice.topics(store).size()));
    });
    tree.getTree().setMenu(menu);
  }

  private void chooseFavourites() {
    List<Topic> favourites = choice.favourites(store);
    if (favourites.isEmpty()) {
      say.accept(CompareText.NO_FAVOURITES.text());
    } else {
      choose(favourites);
    }
  }

  void choose(List<Topic> topics) {
    choice.choose(topics);
    tree.refresh();
    showCount();
    changed.run();
  }

  private void check(Object element, boolean wanted) {
    if (element instanceof Group group) {
      group.topics().stream().filter(this::isWanted).forEach(topic -> choice.choose(topic, wanted));
    } else {
      choice.choose((Topic) element, wanted);
    }
    tree.refresh();
    showCount();
    changed.run();
  }

  /** Shows the topics of a store; keeps what is open. */
  void show(FigureStore newStore) {
    store = newStore;
    withValues = store.topicsWithValues();
    Map<String, List<Topic>> byGroup = new LinkedHashMap<>();
    for (IndicatorCategory category : IndicatorCategory.values()) {
      byGroup.put(MusubiLabels.of(category), new ArrayList<>());
    }
    String own = CompareText.OWN_INDICATORS.text();
    List<Topic> ofCouncil = new ArrayList<>();
    for (Topic topic : store.topics()) {
      boolean isOwn = store.council().map(model -> model.getOwnCatalogue())
          .map(catalogue -> catalogue.getIndicators().contains(topic.indicator())).orElse(false);
      (isOwn ? ofCouncil : byGroup.get(MusubiLabels.of(topic.indicator().getCategory()))).add(topic);
    }
    byGroup.put(own, ofCouncil);
    List<Group> made = byGroup.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new Group(entry.getKey(), entry.getValue())).toList();
    if (!made.equals(groups)) {
      Object[] expanded = tree.getExpandedElements();
      groups = made;
      tree.setInput(groups);
      if (!expandedOnce) {
        expandedOnce = true;
        groups.stream().filter(group -> group.topics().stream().anyMatch(choice::isChosen))
            .forEach(group -> tree.setExpandedState(group, true));
      } else {
        List<String> open = Arrays.stream(expanded).map(each -> ((Group) each).label()).toList();
        groups.stream().filter(group -> open.contains(group.label()))
            .forEach(group -> tree.setExpandedState(group, true));
      }
    } else {
      tree.refresh();
    }
    showCount();
  }

  private void showCount() {
    count.setText(CompareText.CHOSEN.text(choice.topics(store).size()));
    count.setForeground(Shades.of(body).quiet());
  }

  private void filter() {
    tree.getTree().setRedraw(false);
    tree.refresh();
    if (!search.getText().isBlank()) {
      tree.expandAll();
    }
    tree.getTree().setRedraw(true);
  }

  private boolean isWanted(Topic topic) {
    boolean hasValues = !onlyValues.getSelection() || withValues.contains(topic) || choice.isChosen(topic);
    SearchKey wanted = SearchKey.of(search.getText());
    return wanted.isEmpty() ? hasValues : wanted.matches(topic.code(), topic.name(), topic.indicator().getDefinition());
  }

  Composite control() {
    return body;
  }

  Text search() {
    return search;
  }

  private static final class Contents implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
      return element instanceof Group group ? group.topics().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return element instanceof Group;
    }
  }

  private final class Labels extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
      return element instanceof Topic topic ? topic.name() : ((Group) element).label();
    }

    @Override
    public Color getForeground(Object element) {
      return element instanceof Topic topic && !withValues.contains(topic)
          ? Shades.of(tree.getTree()).quiet() : null;
    }

    @Override
    public String getToolTipText(Object element) {
      return element instanceof Topic topic ? CompareText.DETAIL_LINE.text(topic.code() + " " + topic.name(),
          String.valueOf(topic.indicator().getDefinition() == null ? "" : topic.indicator().getDefinition())) : null;
    }
  }

  private final class Checks implements ICheckStateProvider {

    @Override
    public boolean isChecked(Object element) {
      return element instanceof Topic topic ? choice.isChosen(topic)
          : ((Group) element).topics().stream().anyMatch(choice::isChosen);
    }

    @Override
    public boolean isGrayed(Object element) {
      return element instanceof Group group && isChecked(group)
          && !group.topics().stream().filter(IndicatorPicker.this::isWanted).allMatch(choice::isChosen);
    }
  }

  private final class Wanted extends ViewerFilter {

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
      return element instanceof Topic topic ? isWanted(topic)
          : ((Group) element).topics().stream().anyMatch(IndicatorPicker.this::isWanted);
    }
  }
}
