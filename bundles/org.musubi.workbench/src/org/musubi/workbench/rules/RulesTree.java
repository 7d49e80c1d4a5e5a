package org.musubi.workbench.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.musubi.validation.Rule;
import org.musubi.validation.registry.RuleRegistry;
import org.musubi.workbench.checking.Signs;
import org.musubi.workbench.text.SearchKey;

/** The rules by family, each with a tick; the tick of a family switches all of them. */
final class RulesTree {

  private final Tree tree;
  private final RuleRegistry registry;
  private final Predicate<Rule> isOn;
  private final BiConsumer<List<Rule>, Boolean> switched;
  private SearchKey filter = SearchKey.of("");

  /**
   * @param isOn whether a rule is on at present
   * @param switched told which rules the user switches on or off
   */
  RulesTree(Composite parent, RuleRegistry registry, Predicate<Rule> isOn, BiConsumer<List<Rule>, Boolean> switched) {
    this.registry = registry;
    this.isOn = isOn;
    this.switched = switched;
    tree = new Tree(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.addListener(SWT.Selection, this::ticked);
    fill();
  }

  void onSelection(Consumer<Rule> listener) {
    tree.addListener(SWT.Selection, event -> listener.accept(
        tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Rule rule ? rule : null));
  }

  void filter(String text) {
    filter = SearchKey.of(text);
    fill();
  }

  /** Shows again which rules are on. */
  void refresh() {
    for (TreeItem family : tree.getItems()) {
      for (TreeItem item : family.getItems()) {
        item.setChecked(isOn.test((Rule) item.getData()));
      }
      showFamily(family);
    }
  }

  /** Selects a rule. */
  void reveal(Rule rule) {
    Arrays.stream(tree.getItems()).flatMap(family -> Arrays.stream(family.getItems()))
        .filter(item -> item.getData() == rule)
        .findFirst()
        .ifPresent(item -> {
          item.getParentItem().setExpanded(true);
          tree.setSelection(item);
          tree.showItem(item);
        });
  }

  private void fill() {
    tree.setRedraw(false);
    tree.removeAll();
    registry.families().forEach((key, rules) -> {
      List<Rule> visible = rules.stream().filter(this::matches).toList();
      if (!visible.isEmpty()) {
        TreeItem family = new TreeItem(tree, SWT.NONE);
        family.setText(RulesText.FAMILY.text(rules.getFirst().texts().family(), key, rules.size()));
        for (Rule rule : visible) {
          TreeItem item = new TreeItem(family, SWT.NONE);
          item.setText(RulesText.RULE.text(rule.id(), rule.texts().title()));
          item.setImage(Signs.of(rule.severity()));
          item.setData(rule);
        }
        family.setExpanded(!filter.isEmpty());
      }
    });
    refresh();
    tree.setRedraw(true);
  }

  private boolean matches(Rule rule) {
    return filter.matches(rule.id(), rule.texts().title(), rule.texts().statement(), rule.texts().family(),
        rule.severity().label());
  }

  private void ticked(Event event) {
    if (event.detail != SWT.CHECK) {
      return;
    }
    TreeItem item = (TreeItem) event.item;
    if (item.getData() instanceof Rule rule) {
      switched.accept(List.of(rule), item.getChecked());
      showFamily(item.getParentItem());
    } else {
      List<Rule> rules = new ArrayList<>();
      Arrays.stream(item.getItems()).map(child -> (Rule) child.getData()).forEach(rules::add);
      switched.accept(rules, item.getChecked());
      refresh();
    }
  }

  private static void showFamily(TreeItem family) {
    long on = Arrays.stream(family.getItems()).filter(TreeItem::getChecked).count();
    family.setChecked(on > 0);
    family.setGrayed(on > 0 && on < family.getItemCount());
  }
}
