package org.musubi.workbench.forms.spec;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.widgets.SectionColumns.Width;

/**
 * A titled section of a page.
 *
 * @param heading its title; null where the label of {@code titleFeature} is the title
 * @param collapsed closed until the person opens it
 */
public record SectionSpec(Heading heading, EStructuralFeature titleFeature, Width width, boolean collapsed,
    List<Part> parts) {

  public SectionSpec {
    parts = List.copyOf(parts);
  }

  public static SectionSpec half(Heading heading, Part... parts) {
    return new SectionSpec(heading, null, Width.HALF, false, List.of(parts));
  }

  public static SectionSpec full(Heading heading, Part... parts) {
    return new SectionSpec(heading, null, Width.FULL, false, List.of(parts));
  }

  /** A section for one list, titled with the label of the list. */
  public static SectionSpec list(Width width, TableSpec table) {
    return new SectionSpec(null, table.list(), width, false, List.of(new Part.Table(table)));
  }

  public SectionSpec closed() {
    return new SectionSpec(heading, titleFeature, width, true, parts);
  }

  public String title(Locale locale) {
    return heading != null ? heading.in(locale) : MusubiLabels.of(titleFeature, locale);
  }
}
