package org.musubi.workbench.guide.stakeholders;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.musubi.analysis.network.CouncilNetwork;
import org.musubi.analysis.network.Departure;
import org.musubi.analysis.network.NetworkFact;
import org.musubi.analysis.network.NetworkMeasure;
import org.musubi.analysis.network.NetworkReport;
import org.musubi.analysis.network.NodeMeasures;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** Measures of the network, of some kinds of ties and with or without one organisation. */
final class NetworkTab {

  /** A measure of the whole network, now and, when somebody leaves, after. */
  private record Fact(NetworkFact fact, Number before, Number after) {
  }

  /** The telling ones first, so that they are seen without scrolling. */
  private static final List<NetworkMeasure> COLUMNS = List.of(NetworkMeasure.DEGREE, NetworkMeasure.BETWEENNESS,
      NetworkMeasure.BROKERAGE, NetworkMeasure.CLOSENESS, NetworkMeasure.STRENGTH, NetworkMeasure.IN_DEGREE,
      NetworkMeasure.OUT_DEGREE, NetworkMeasure.REACH, NetworkMeasure.REACH_EFFICIENCY);

  private final GuideContext context;
  private final Composite panel;
  private final Button kindsButton;
  private final Combo without;
  private final Label outcome;
  private final DataTable<NodeMeasures<Organization>> measures;
  private final DataTable<Fact> facts;
  private final Label notes;
  private final Set<RelationKind> kinds = EnumSet.allOf(RelationKind.class);
  private final Locale locale = Locale.getDefault();
  private List<Organization> organizations = List.of();
  private Organization leaving;

  NetworkTab(Composite parent, GuideContext context) {
    this.context = context;
    panel = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 4).applyTo(panel);
    context.toolkit().createLabel(panel, StakeholdersText.KINDS.text());
    kindsButton = context.toolkit().createButton(panel, "", SWT.PUSH);
    kindsButton.setMenu(kindMenu());
    kindsButton.addListener(SWT.Selection, event -> kindsButton.getMenu().setVisible(true));
    context.toolkit().createLabel(panel, StakeholdersText.WITHOUT.text());
    without = new Combo(panel, SWT.READ_ONLY | SWT.DROP_DOWN);
    without.setVisibleItemCount(20);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(without);
    without.addListener(SWT.Selection, event -> {
      leaving = without.getSelectionIndex() < 1 ? null : organizations.get(without.getSelectionIndex() - 1);
      refresh();
    });
    outcome = wide();
    SashForm halves = new SashForm(panel, SWT.HORIZONTAL);
    context.toolkit().adapt(halves);
    GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(300, 200).applyTo(halves);
    measures = new DataTable<>(holder(halves), SWT.MULTI, NodeMeasures::node);
    createColumns();
    TabFolder side = new TabFolder(halves, SWT.TOP);
    context.toolkit().adapt(side);
    Composite whole = holder(side);
    tab(side, StakeholdersText.TAB_FACTS, whole);
    facts = new DataTable<>(whole, SWT.MULTI, Fact::fact);
    facts.column(StakeholdersText.FACT.text(), SWT.LEFT, 20, fact -> Cell.of(fact.fact().label(locale),
        (Number) fact.fact().ordinal()).withTooltip(fact.fact().explanation(locale)));
    facts.column(StakeholdersText.VALUE.text(), SWT.RIGHT, 8, fact -> number(fact.before(), fact.fact().decimals()));
    facts.column(StakeholdersText.AFTER.text(), SWT.RIGHT, 8, fact -> number(fact.after(), fact.fact().decimals()));
    tab(side, StakeholdersText.EXPLANATIONS, explanations(side));
    halves.setWeights(70, 30);
    notes = wide();
    notes.setForeground(Shades.of(panel).quiet());
  }

  private Label wide() {
    Label label = context.toolkit().createLabel(panel, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(300, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private Composite holder(Composite parent) {
    Composite holder = context.toolkit().createComposite(parent);
    holder.setLayout(new FillLayout());
    return holder;
  }

  private static void tab(TabFolder tabs, StakeholdersText title, Control control) {
    TabItem item = new TabItem(tabs, SWT.NONE);
    item.setText(title.text());
    item.setControl(control);
  }

  private StyledText explanations(Composite parent) {
    StyledText text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    text.setBackground(parent.getBackground());
    text.setForeground(parent.getForeground());
    text.setMargins(8, 8, 8, 8);
    for (NetworkMeasure measure : NetworkMeasure.values()) {
      int start = text.getCharCount();
      text.append(measure.label(locale));
      text.setStyleRange(new StyleRange(start, text.getCharCount() - start, null, null, SWT.BOLD));
      text.append("\n" + measure.explanation(locale) + "\n\n");
    }
    return text;
  }

  private Menu kindMenu() {
    Menu menu = new Menu(kindsButton);
    for (RelationKind kind : RelationKind.VALUES) {
      MenuItem item = new MenuItem(menu, SWT.CHECK);
      item.setText(MusubiLabels.of(kind));
      item.setSelection(true);
      item.addListener(SWT.Selection, event -> {
        if (item.getSelection()) {
          kinds.add(kind);
        } else {
          kinds.remove(kind);
        }
        refresh();
      });
    }
    return menu;
  }

  private void createColumns() {
    measures.column(StakeholdersText.ORGANIZATION.text(), SWT.LEFT, 18,
        node -> Cell.of(Names.of(node.node())).withTooltip(node.node().getName()));
    measures.column(StakeholdersText.POSITION.text(), SWT.LEFT, 18, node -> Cell.of(position(node)));
    for (NetworkMeasure measure : COLUMNS) {
      String label = measure.label(locale);
      measures.column(label, SWT.RIGHT, Math.max(8, 2 * label.length() - 2),
          node -> number(measure.of(node), measure.decimals())).getColumn().setToolTipText(measure.explanation(locale));
    }
    measures.column(StakeholdersText.PART.text(), SWT.RIGHT, 6,
        node -> Cell.of(String.valueOf(node.component()), (Number) node.component()));
    measures.onSelect(node -> context.select(node == null ? null : node.node()))
        .onOpen(node -> context.open(node.node()));
    measures.table().setSortDirection(SWT.NONE);
  }

  private static Cell number(Number value, int decimals) {
    return value == null ? Cell.of("") : Cell.of(Decimals.format(value.doubleValue(), decimals), value);
  }

  static String position(NodeMeasures<Organization> node) {
    List<String> positions = new ArrayList<>();
    if (node.articulation()) {
      positions.add(StakeholdersText.ARTICULATION.text());
    }
    if (node.brokerage() > 0) {
      positions.add(StakeholdersText.BROKER.text());
    }
    if (node.isolated()) {
      positions.add(StakeholdersText.ISOLATE.text());
    }
    return String.join(StakeholdersText.LIST_SEPARATOR.text(), positions);
  }

  Control control() {
    return panel;
  }

  void refresh() {
    organizations = List.copyOf(context.model().getOrganizations());
    leaving = leaving != null && organizations.contains(leaving) ? leaving : null;
    without.setItems();
    without.add(StakeholdersText.WITHOUT_NONE.text());
    organizations.forEach(organization -> without.add(Names.of(organization)));
    without.select(leaving == null ? 0 : organizations.indexOf(leaving) + 1);
    kindsButton.setText(StakeholdersText.TWO_KINDS.text(kinds.size() + " / " + RelationKind.VALUES.size()));
    CouncilNetwork network = CouncilNetwork.of(context.model(), kinds);
    NetworkReport<Organization> now = network.report();
    Optional<Departure<Organization>> departure = leaving == null ? Optional.empty()
        : Optional.of(Departure.of(now, leaving, Organization::getSector));
    NetworkReport<Organization> after = departure.map(Departure::after).orElse(null);
    measures.setRows((after == null ? now : after).ranking(NetworkMeasure.BETWEENNESS));
    List<Fact> rows = new ArrayList<>();
    for (NetworkFact fact : NetworkFact.values()) {
      rows.add(new Fact(fact, fact.of(now), after == null ? null : fact.of(after)));
    }
    facts.setRows(rows);
    outcome.setText(departure.map(NetworkTab::outcome).orElse(
        now.network().tieCount() == 0 ? StakeholdersText.EMPTY_NO_TIES.text() : ""));
    outcome.setVisible(!outcome.getText().isEmpty());
    ((GridData) outcome.getLayoutData()).exclude = outcome.getText().isEmpty();
    notes.setText(StakeholdersText.SOURCE.text(network.counted()) + " " + (network.withoutStrength() == 0 ? ""
        : StakeholdersText.NO_STRENGTH.text(network.withoutStrength()) + " ") + StakeholdersText.CAUTION.text());
    panel.layout(true, true);
  }

  private static String outcome(Departure<Organization> departure) {
    String cut = departure.cutOff().isEmpty() ? StakeholdersText.CUT_OFF_NONE.text()
        : StakeholdersText.CUT_OFF.text(departure.cutOff().stream().map(Names::of)
            .collect(Collectors.joining(" / ")));
    String alone = departure.leftAlone().isEmpty() ? ""
        : " " + StakeholdersText.LEFT_ALONE.text(Names.of(departure.leftAlone()));
    return StakeholdersText.LEAVES.text(Names.of(departure.leaving().node()), departure.leaving().degree()) + " "
        + cut + alone;
  }
}
