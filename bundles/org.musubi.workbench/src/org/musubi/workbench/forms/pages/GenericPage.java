package org.musubi.workbench.forms.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.core.CorePackage;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.spec.Heading;
import org.musubi.workbench.forms.spec.PageSpec;
import org.musubi.workbench.forms.spec.Part;
import org.musubi.workbench.forms.spec.SectionSpec;
import org.musubi.workbench.forms.spec.TableSpec;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.forms.widgets.SectionColumns.Width;

/** A page made from the features of a class: short values, texts, links and one table for each list of parts. */
final class GenericPage {

  private static final int MAX_COLUMNS = 6;

  private GenericPage() {
  }

  static PageSpec of(EClass type) {
    List<FieldSpec> basics = new ArrayList<>();
    List<FieldSpec> texts = new ArrayList<>();
    List<FieldSpec> links = new ArrayList<>();
    List<SectionSpec> tables = new ArrayList<>();
    for (EStructuralFeature feature : features(type)) {
      if (feature instanceof EReference reference) {
        if (!reference.isContainment()) {
          links.add(FieldSpec.of(reference));
        } else if (reference.isMany()) {
          tables.add(SectionSpec.list(Width.FULL, table(reference)));
        } else {
          attributes(reference.getEReferenceType()).forEach(part -> basics.add(FieldSpec.of(reference, part)));
        }
      } else if (ValueFormats.isLongText(feature) || feature.isMany()) {
        texts.add(FieldSpec.of(feature));
      } else {
        basics.add(feature == CorePackage.Literals.NAMED_ELEMENT__NAME ? FieldSpec.of(feature).wide()
            : FieldSpec.of(feature));
      }
    }
    List<SectionSpec> sections = new ArrayList<>();
    add(sections, Heading.BASICS, basics);
    add(sections, Heading.TEXTS, texts);
    add(sections, Heading.RELATED, links);
    sections.addAll(tables);
    sections.addAll(Parts.common(type));
    return new PageSpec(type, sections);
  }

  private static void add(List<SectionSpec> sections, Heading heading, List<FieldSpec> fields) {
    if (!fields.isEmpty()) {
      sections.add(SectionSpec.half(heading, new Part.Fields(fields)));
    }
  }

  /** A table with the columns that tell the rows apart. */
  static TableSpec table(EReference list) {
    List<ColumnSpec> columns = features(list.getEReferenceType())
        .stream().filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
        .limit(MAX_COLUMNS).map(feature -> ColumnSpec.of(feature)).toList();
    boolean texts = columns.stream().anyMatch(column -> ValueFormats.isLongText(column.value().feature()));
    return TableSpec.of(list, columns.toArray(ColumnSpec[]::new)).lines(texts ? 2 : 1);
  }

  private static List<EAttribute> attributes(EClass part) {
    return part.getEAllAttributes().stream().filter(attribute -> attribute != CorePackage.Literals.IDENTIFIABLE__ID
        && attribute.getEContainingClass() != CorePackage.Literals.NAMED_ELEMENT).toList();
  }

  /** The features of a class in the order people ask for them, without those every page shows at its end. */
  private static List<EStructuralFeature> features(EClass type) {
    List<EStructuralFeature> shared = List.of(CorePackage.Literals.NAMED_ELEMENT__CODE,
        CorePackage.Literals.NAMED_ELEMENT__NAME);
    Stream<EStructuralFeature> named = CorePackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type) ? shared.stream()
        : Stream.empty();
    Stream<EStructuralFeature> own = type.getEAllStructuralFeatures().stream()
        .filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
        .filter(feature -> feature != CorePackage.Literals.IDENTIFIABLE__ID
            && feature.getEContainingClass() != CorePackage.Literals.NAMED_ELEMENT
            && feature.getEContainingClass() != CorePackage.Literals.TRACEABLE);
    Stream<EStructuralFeature> last = CorePackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type)
        ? Stream.of(CorePackage.Literals.NAMED_ELEMENT__DESCRIPTION) : Stream.empty();
    Map<Boolean, List<EStructuralFeature>> byOrigin = own.collect(Collectors.partitioningBy(
        feature -> feature.getEContainingClass() == CorePackage.Literals.REFERENCE_ENTRY));
    return Stream.of(named, byOrigin.get(false).stream(), byOrigin.get(true).stream(), last)
        .flatMap(stream -> stream).toList();
  }
}
