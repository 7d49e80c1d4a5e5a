package org.musubi.viewpoint.table;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.refresh.Colors;
import org.musubi.viewpoint.specification.BackgroundConditionalStyle;
import org.musubi.viewpoint.specification.BackgroundStyleDescription;
import org.musubi.viewpoint.specification.ForegroundConditionalStyle;
import org.musubi.viewpoint.specification.ForegroundStyleDescription;
import org.musubi.viewpoint.specification.IntersectionMapping;
import org.musubi.viewpoint.specification.LineMapping;
import org.musubi.viewpoint.specification.StyledTableMapping;
import org.musubi.viewpoint.view.Rgb;

/**
 * Computes looks. Among the styles of intersection, line and column the first conditional one that holds wins, in this
 * order, and without any the first default one.
 */
final class CellLooks {
  /** A mapping and what its conditions are asked of. */
  private record Source(StyledTableMapping mapping, Scope scope) {
  }

  private record Found<S>(S style, Scope scope) {
  }

  private final TableEvaluator evaluator;
  private final Colors colors;

  CellLooks(TableEvaluator evaluator) {
    this.evaluator = evaluator;
    this.colors = new Colors(evaluator::integer);
  }

  CellLook of(Line line) {
    return look(List.of(source(line)));
  }

  CellLook of(Cell cell) {
    Source line = source(cell.line());
    Source column = new Source(cell.column().mapping(), TableScopes.of(cell));
    return cell.updater() instanceof IntersectionMapping intersection
        ? look(List.of(new Source(intersection, TableScopes.of(cell)), line, column)) : look(List.of(line, column));
  }

  private static Source source(Line line) {
    LineMapping mapping = line.mapping();
    return new Source(mapping, TableScopes.of(line));
  }

  private CellLook look(List<Source> sources) {
    Found<ForegroundStyleDescription> foreground = find(sources, this::conditionalForeground,
        StyledTableMapping::getDefaultForeground);
    Found<BackgroundStyleDescription> background = find(sources, this::conditionalBackground,
        StyledTableMapping::getDefaultBackground);
    Rgb behind = background == null ? null
        : colors.of(background.style().getBackgroundColor(), background.scope(), null);
    if (foreground == null) {
      return new CellLook(CellLook.PLAIN.foreground(), CellLook.PLAIN.size(), Set.of(), behind);
    }
    ForegroundStyleDescription style = foreground.style();
    return new CellLook(colors.of(style.getForeGroundColor(), foreground.scope(), Rgb.BLACK),
        style.getLabelSize() > 0 ? style.getLabelSize() : CellLook.PLAIN.size(), Set.copyOf(style.getLabelFormat()),
        behind);
  }

  private static <S> Found<S> find(List<Source> sources, Function<Source, S> conditional,
      Function<StyledTableMapping, S> usual) {
    for (Source source : sources) {
      S style = conditional.apply(source);
      if (style != null) {
        return new Found<>(style, source.scope());
      }
    }
    for (Source source : sources) {
      S style = usual.apply(source.mapping());
      if (style != null) {
        return new Found<>(style, source.scope());
      }
    }
    return null;
  }

  private ForegroundStyleDescription conditionalForeground(Source source) {
    for (ForegroundConditionalStyle style : source.mapping().getForegroundConditionalStyle()) {
      if (style.getStyle() != null && holds(style.getPredicateExpression(), source)) {
        return style.getStyle();
      }
    }
    return null;
  }

  private BackgroundStyleDescription conditionalBackground(Source source) {
    for (BackgroundConditionalStyle style : source.mapping().getBackgroundConditionalStyle()) {
      if (style.getStyle() != null && holds(style.getPredicateExpression(), source)) {
        return style.getStyle();
      }
    }
    return null;
  }

  private boolean holds(String predicate, Source source) {
    return evaluator.test(predicate, source.scope(), false, false);
  }
}
