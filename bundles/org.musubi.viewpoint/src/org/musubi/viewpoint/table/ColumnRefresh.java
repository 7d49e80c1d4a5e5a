package org.musubi.viewpoint.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.ColumnMapping;
import org.musubi.viewpoint.specification.CrossTableDescription;
import org.musubi.viewpoint.specification.EditionTableDescription;
import org.musubi.viewpoint.specification.ElementColumnMapping;
import org.musubi.viewpoint.specification.FeatureColumnMapping;

/** Brings the columns of a table up to date. */
final class ColumnRefresh {
  private final Specification specification;
  private final TableEvaluator evaluator;
  private boolean structure;
  private boolean heads;

  ColumnRefresh(Specification specification, TableEvaluator evaluator) {
    this.specification = specification;
    this.evaluator = evaluator;
  }

  /** Whether columns came, went or changed places. */
  boolean isStructure() {
    return structure;
  }

  /** Whether a head has another text. */
  boolean isHeads() {
    return heads;
  }

  void run(Table table) {
    List<Column> wanted = new ArrayList<>();
    if (table.description() instanceof EditionTableDescription edition) {
      Set<FeatureColumnMapping> mappings = new LinkedHashSet<>(edition.getOwnedColumnMappings());
      mappings.addAll(edition.getReusedColumnMappings());
      mappings.forEach(mapping -> wanted.add(existing(table, mapping, null)));
    } else if (table.description() instanceof CrossTableDescription cross) {
      for (ElementColumnMapping mapping : cross.getOwnedColumnMappings()) {
        candidates(table, mapping).forEach(element -> wanted.add(existing(table, mapping, element)));
      }
    }
    if (!wanted.equals(table.columns())) {
      structure = true;
      table.setColumns(wanted);
    }
    for (Column column : wanted) {
      heads |= column.show(label(column));
    }
  }

  private List<EObject> candidates(Table table, ElementColumnMapping mapping) {
    List<EObject> found = new ArrayList<>();
    if (TableEvaluator.isEmpty(mapping.getSemanticCandidatesExpression())) {
      EcoreUtil.getAllContents(table.target(), false).forEachRemaining(content -> found.add((EObject) content));
    } else {
      found.addAll(evaluator.elements(mapping.getSemanticCandidatesExpression(), TableScopes.candidates(table)));
    }
    return LineRefresh.instances(found, mapping.getDomainClass(), specification);
  }

  private static Column existing(Table table, ColumnMapping mapping, EObject element) {
    for (Column column : table.columns()) {
      if (column.mapping() == mapping && column.target() == element) {
        return column;
      }
    }
    String key = element == null ? mapping.getName()
        : mapping.getName() + "@" + EcoreUtil.getURI(element).fragment();
    return new Column(table, mapping, element, key);
  }

  /** Without an expression the head of a feature says what the specification calls the column. */
  private String label(Column column) {
    ColumnMapping mapping = column.mapping();
    if (!TableEvaluator.isEmpty(mapping.getHeaderLabelExpression())) {
      return evaluator.text(mapping.getHeaderLabelExpression(), column.target() == null
          ? TableScopes.of(column.table()) : TableScopes.of(column));
    }
    if (column.target() != null) {
      return evaluator.labels().label(column.target());
    }
    return TableEvaluator.isEmpty(mapping.getLabel()) ? ((FeatureColumnMapping) mapping).getFeatureName()
        : mapping.getLabel();
  }
}
