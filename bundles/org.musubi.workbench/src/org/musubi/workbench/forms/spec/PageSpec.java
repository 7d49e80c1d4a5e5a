package org.musubi.workbench.forms.spec;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** The page of one class of elements: its sections in reading order. */
public record PageSpec(EClass type, List<SectionSpec> sections) {

  public PageSpec {
    sections = List.copyOf(sections);
  }

  public static PageSpec of(EClass type, SectionSpec... sections) {
    return new PageSpec(type, List.of(sections));
  }
}
