package org.musubi.workbench.forms.pages;

import static org.musubi.model.core.CorePackage.Literals.IDENTIFIABLE__ID;
import static org.musubi.model.core.CorePackage.Literals.NAMED_ELEMENT;
import static org.musubi.model.core.CorePackage.Literals.NAMED_ELEMENT__CHANGED_ON;
import static org.musubi.model.core.CorePackage.Literals.NAMED_ELEMENT__CREATED_ON;
import static org.musubi.model.core.CorePackage.Literals.NAMED_ELEMENT__NAME_KANA;
import static org.musubi.model.core.CorePackage.Literals.NAMED_ELEMENT__NOTES;
import static org.musubi.model.core.CorePackage.Literals.NAMED_ELEMENT__TAGS;
import static org.musubi.model.core.CorePackage.Literals.NOTE__AUTHOR;
import static org.musubi.model.core.CorePackage.Literals.NOTE__KIND;
import static org.musubi.model.core.CorePackage.Literals.NOTE__ON;
import static org.musubi.model.core.CorePackage.Literals.NOTE__TEXT;
import static org.musubi.model.core.CorePackage.Literals.TRACEABLE;
import static org.musubi.model.core.CorePackage.Literals.TRACEABLE__TRACES;
import static org.musubi.model.core.CorePackage.Literals.TRACE_LINK__COMMENT;
import static org.musubi.model.core.CorePackage.Literals.TRACE_LINK__KIND;
import static org.musubi.model.core.CorePackage.Literals.TRACE_LINK__TARGET;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.spec.Heading;
import org.musubi.workbench.forms.spec.PageSpec;
import org.musubi.workbench.forms.spec.Part;
import org.musubi.workbench.forms.spec.SectionSpec;
import org.musubi.workbench.forms.spec.SpecialPart;
import org.musubi.workbench.forms.spec.TableSpec;
import org.musubi.workbench.forms.widgets.SectionColumns.Width;

/** Words in which pages are declared, and the sections all of them share. */
final class Parts {

  private Parts() {
  }

  static FieldSpec field(EStructuralFeature... path) {
    return FieldSpec.of(path);
  }

  static ColumnSpec column(EStructuralFeature... path) {
    return ColumnSpec.of(path);
  }

  static ColumnSpec column(int width, EStructuralFeature... path) {
    return ColumnSpec.of(path).width(width);
  }

  static Part fields(FieldSpec... fields) {
    return new Part.Fields(List.of(fields));
  }

  static Part fields(EStructuralFeature... features) {
    return new Part.Fields(Arrays.stream(features).map(FieldSpec::of).toList());
  }

  static TableSpec table(EReference list, ColumnSpec... columns) {
    return TableSpec.of(list, columns);
  }

  static Part part(TableSpec table) {
    return new Part.Table(table);
  }

  static Part special(SpecialPart kind) {
    return new Part.Special(kind);
  }

  static SectionSpec half(TableSpec table) {
    return SectionSpec.list(Width.HALF, table);
  }

  static SectionSpec full(TableSpec table) {
    return SectionSpec.list(Width.FULL, table);
  }

  /** A page with its own sections, followed by notes, links and record keeping as far as the class has them. */
  static PageSpec page(EClass type, SectionSpec... own) {
    List<SectionSpec> sections = new ArrayList<>(List.of(own));
    sections.addAll(common(type));
    return new PageSpec(type, sections);
  }

  static List<SectionSpec> common(EClass type) {
    List<SectionSpec> result = new ArrayList<>();
    if (NAMED_ELEMENT.isSuperTypeOf(type)) {
      result.add(half(table(NAMED_ELEMENT__NOTES, column(NOTE__KIND), column(NOTE__TEXT), column(NOTE__AUTHOR),
          column(NOTE__ON)).lines(2)).closed());
    }
    if (TRACEABLE.isSuperTypeOf(type)) {
      result.add(half(table(TRACEABLE__TRACES, column(TRACE_LINK__KIND), column(TRACE_LINK__TARGET),
          column(TRACE_LINK__COMMENT))).closed());
    }
    List<FieldSpec> record = new ArrayList<>();
    if (NAMED_ELEMENT.isSuperTypeOf(type)) {
      record.addAll(List.of(field(NAMED_ELEMENT__NAME_KANA), field(NAMED_ELEMENT__TAGS).lines(2),
          field(NAMED_ELEMENT__CREATED_ON), field(NAMED_ELEMENT__CHANGED_ON)));
    }
    record.add(field(IDENTIFIABLE__ID).wide());
    result.add(SectionSpec.half(Heading.RECORD, new Part.Fields(record)).closed());
    return result;
  }
}
