package org.musubi.workbench.guide.dataimport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.musubi.dataimport.ImportOptions;
import org.musubi.dataimport.ImportPlan;
import org.musubi.dataimport.IndicatorChoice;
import org.musubi.dataimport.match.IndicatorFinder;
import org.musubi.model.core.Unit;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.CellEdit;
import org.musubi.workbench.guide.table.DataTable;

/** Names in the table that are no indicator: each can be one known by another name, a new one, or left out. */
final class UnknownIndicators {

  private static final int HEIGHT = 110;

  private final ImportJob job;
  private final Runnable changed;
  private final Composite area;
  private final DataTable<String> table;
  private final IndicatorFinder finder;
  private final Set<String> names = new LinkedHashSet<>();

  UnknownIndicators(Composite parent, ImportJob job, Runnable changed) {
    this.job = job;
    this.changed = changed;
    this.finder = job.imports().indicators();
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
    area.setVisible(false);
    new Label(area, SWT.NONE).setText(ImportText.UNKNOWN.text());
    table = new DataTable<>(area, SWT.SINGLE, name -> name);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.table());
    table.column(ImportText.UNKNOWN_NAME.text(), SWT.LEFT, 34, Cell::of);
    table.column(ImportText.UNKNOWN_LIKE.text(), SWT.LEFT, 34,
        name -> Cell.of(finder.like(name).map(Indicators::label).orElse("")));
    List<Use> uses = uses();
    table.column(ImportText.UNKNOWN_USE.text(), SWT.LEFT, 46, name -> Cell.of(label(use(name))),
        CellEdit.choice(name -> true, uses, UnknownIndicators::label, this::use, this::choose));
  }

  /** What is done with a name; the indicator is null unless it is a known one, the direction unless it is made. */
  private record Use(Indicator indicator, Direction direction, boolean skip) { }

  private static final Use UNDECIDED = new Use(null, null, false);
  private static final Use SKIP = new Use(null, null, true);

  /** Choosing it takes the similar indicator; never what a name is. */
  private static final Use LIKE = new Use(null, Direction.KEEP, false);

  private List<Use> uses() {
    List<Use> uses = new ArrayList<>(List.of(UNDECIDED, LIKE, new Use(null, Direction.NEUTRAL, false),
        new Use(null, Direction.UP, false), new Use(null, Direction.DOWN, false), SKIP));
    finder.all().forEach(indicator -> uses.add(new Use(indicator, null, false)));
    return uses;
  }

  private static String label(Use use) {
    if (use.indicator() != null) {
      return Indicators.label(use.indicator());
    }
    if (use.direction() != null) {
      return (switch (use.direction()) {
        case KEEP -> ImportText.UNKNOWN_TAKE_LIKE;
        case UP -> ImportText.UNKNOWN_CREATE_UP;
        case DOWN -> ImportText.UNKNOWN_CREATE_DOWN;
        default -> ImportText.UNKNOWN_CREATE;
      }).text();
    }
    return (use.skip() ? ImportText.UNKNOWN_SKIP : ImportText.UNKNOWN_REFUSE).text();
  }

  private Use use(String name) {
    return switch (job.choices().get(ImportOptions.key(name))) {
      case null -> UNDECIDED;
      case IndicatorChoice.Existing existing -> new Use(existing.indicator(), null, false);
      case IndicatorChoice.Create create -> new Use(null, create.direction(), false);
      case IndicatorChoice.Skip skip -> SKIP;
    };
  }

  private void choose(String name, Use use) {
    if (use == LIKE) {
      job.choose(name, finder.like(name).map(IndicatorChoice.Existing::new).orElse(null));
    } else if (use.indicator() != null) {
      job.choose(name, new IndicatorChoice.Existing(use.indicator()));
    } else if (use.direction() != null) {
      String called = finder.split(name).map(IndicatorFinder.Named::name).orElse(name);
      Unit unit = finder.split(name).map(IndicatorFinder.Named::unit).orElse(null);
      job.choose(name, new IndicatorChoice.Create(called, unit, use.direction()));
    } else {
      job.choose(name, use.skip() ? new IndicatorChoice.Skip() : null);
    }
    changed.run();
  }

  /** Shows the names of a plan, with those decided before; nothing when every name is known. */
  void show(ImportPlan plan) {
    if (plan != null) {
      names.addAll(plan.unknownIndicators());
      names.removeIf(name -> !plan.unknownIndicators().contains(name)
          && !job.choices().containsKey(ImportOptions.key(name)));
    }
    table.setRows(List.copyOf(names));
    boolean needed = !names.isEmpty();
    if (area.getVisible() != needed) {
      ((GridData) area.getLayoutData()).exclude = !needed;
      area.setVisible(needed);
      area.getParent().layout();
    }
  }
}
