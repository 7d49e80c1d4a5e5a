package org.musubi.viewpoint.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.LineMapping;
import org.musubi.viewpoint.specification.TableDescription;

/** Brings the lines of a table up to date. A line with the same mapping, element and place stays the same object. */
final class LineRefresh {
  private final Specification specification;
  private final TableEvaluator evaluator;
  private final CellLooks looks;
  private final Set<Line> changed;
  private boolean structure;

  /** @param changed receives the lines that are new or look different */
  LineRefresh(Specification specification, TableEvaluator evaluator, CellLooks looks, Set<Line> changed) {
    this.specification = specification;
    this.evaluator = evaluator;
    this.looks = looks;
    this.changed = changed;
  }

  /** Whether lines came, went or changed places. */
  boolean isStructure() {
    return structure;
  }

  void run(Table table) {
    fill(table, table.ownLines(), mappings(table.description()));
  }

  /** The first level of lines. */
  static List<LineMapping> mappings(TableDescription description) {
    Set<LineMapping> all = new LinkedHashSet<>(description.getOwnedLineMappings());
    all.addAll(description.getReusedLineMappings());
    return List.copyOf(all);
  }

  /** The level below a line: its own sub lines, those it uses again, and those that ask to be used there. */
  static List<LineMapping> subMappings(LineMapping mapping) {
    Set<LineMapping> all = new LinkedHashSet<>(mapping.getOwnedSubLines());
    all.addAll(mapping.getReusedSubLines());
    EObject top = mapping;
    while (top != null && !(top instanceof TableDescription)) {
      top = top.eContainer();
    }
    if (top != null) {
      top.eAllContents().forEachRemaining(content -> {
        if (content instanceof LineMapping other && other.getReusedInMappings().contains(mapping)) {
          all.add(other);
        }
      });
    }
    return List.copyOf(all);
  }

  private void fill(LineContainer container, List<Line> own, List<LineMapping> mappings) {
    List<Line> wanted = new ArrayList<>();
    for (LineMapping mapping : mappings) {
      for (EObject element : candidates(container, mapping)) {
        if (isAbove(container, mapping, element)) {
          evaluator.report(element, mapping.getName(),
              TableMessage.LINE_IN_ITSELF.with(mapping.getName(), evaluator.labels().label(element)));
        } else {
          wanted.add(existing(own, mapping, element, container));
        }
      }
    }
    if (!isSame(own, wanted)) {
      structure = true;
      own.clear();
      own.addAll(wanted);
    }
    for (Line line : wanted) {
      show(line);
      fill(line, line.ownLines(), subMappings(line.mapping()));
    }
  }

  private Collection<EObject> candidates(LineContainer container, LineMapping mapping) {
    EObject element = container.target();
    List<EObject> found = new ArrayList<>();
    if (TableEvaluator.isEmpty(mapping.getSemanticCandidatesExpression())) {
      EcoreUtil.getAllContents(element, false).forEachRemaining(content -> found.add((EObject) content));
    } else {
      found.addAll(evaluator.elements(mapping.getSemanticCandidatesExpression(), TableScopes.candidates(container)));
    }
    return instances(found, mapping.getDomainClass(), specification);
  }

  /** Those of a class, each once. */
  static List<EObject> instances(List<EObject> elements, String domainClass, Specification specification) {
    Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return elements.stream().filter(element -> !element.eIsProxy()
        && (TableEvaluator.isEmpty(domainClass) || specification.isInstance(element, domainClass))
        && seen.add(element)).toList();
  }

  private static boolean isAbove(LineContainer container, LineMapping mapping, EObject element) {
    for (LineContainer next = container; next instanceof Line line; next = line.container()) {
      if (line.mapping() == mapping && line.target() == element) {
        return true;
      }
    }
    return false;
  }

  private Line existing(List<Line> own, LineMapping mapping, EObject element, LineContainer container) {
    for (Line line : own) {
      if (line.mapping() == mapping && line.target() == element) {
        return line;
      }
    }
    Line line = new Line(container, mapping, element);
    changed.add(line);
    return line;
  }

  private static boolean isSame(List<Line> some, List<Line> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Computes text, look and elements of a line again. */
  void show(Line line) {
    LineMapping mapping = line.mapping();
    String label = TableEvaluator.isEmpty(mapping.getHeaderLabelExpression())
        ? evaluator.labels().label(line.target())
        : evaluator.text(mapping.getHeaderLabelExpression(), TableScopes.of(line));
    line.setSemanticElements(TableEvaluator.isEmpty(mapping.getSemanticElements()) ? List.of(line.target())
        : evaluator.elements(mapping.getSemanticElements(), TableScopes.of(line)));
    if (line.show(label, looks.of(line))) {
      changed.add(line);
    }
  }
}
