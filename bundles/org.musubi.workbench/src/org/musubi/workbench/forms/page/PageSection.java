package org.musubi.workbench.forms.page;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.parts.SpecialParts;
import org.musubi.workbench.forms.spec.Part;
import org.musubi.workbench.forms.spec.SectionSpec;
import org.musubi.workbench.forms.tables.TablePart;
import org.musubi.workbench.forms.widgets.Stack;

/** A section of a page with its parts; closed sections make their controls when they are first opened. */
public final class PageSection {

  private static final int GAP = 8;
  private static final int MARGIN = 4;

  private final FormContext context;
  private final SectionSpec spec;
  private final List<PagePart> parts = new ArrayList<>();
  private Section section;
  private Composite body;
  private EObject element;

  PageSection(FormContext context, SectionSpec spec) {
    this.context = context;
    this.spec = spec;
  }

  void create(Composite parent) {
    int style = ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE;
    section = context.toolkit().createSection(parent, spec.collapsed() ? style
        : style | ExpandableComposite.EXPANDED);
    section.setText(title());
    section.setLayoutData(spec.width());
    body = context.toolkit().createComposite(section);
    body.setLayout(new Stack(GAP));
    section.setClient(body);
    section.marginWidth = MARGIN;
    section.clientVerticalSpacing = GAP;
    section.addExpansionListener(IExpansionListener.expansionStateChangingAdapter(event -> {
      if (event.getState()) {
        fill();
      }
    }));
    if (!spec.collapsed()) {
      fill();
    }
  }

  private void fill() {
    if (!parts.isEmpty()) {
      return;
    }
    for (Part part : spec.parts()) {
      PagePart made = switch (part) {
        case Part.Fields fields -> new FieldsPart(context, fields.fields());
        case Part.Table table -> new TablePart(context, table.table());
        case Part.Special special -> SpecialParts.create(context, special.kind());
      };
      made.create(body);
      parts.add(made);
    }
    if (element != null) {
      parts.forEach(part -> part.bind(element));
    }
  }

  void bind(EObject newElement) {
    element = newElement;
    parts.forEach(part -> part.bind(newElement));
  }

  void refresh() {
    parts.forEach(PagePart::refresh);
  }

  public String title() {
    return spec.title(context.locale());
  }

  public SectionSpec spec() {
    return spec;
  }

  public List<PagePart> parts() {
    return parts;
  }

  /** True when a feature has its field or table here, even if the section is closed. */
  boolean shows(EStructuralFeature feature) {
    return spec.parts().stream().anyMatch(part -> switch (part) {
      case Part.Fields fields -> fields.fields().stream().anyMatch(field -> field.value().feature() == feature);
      case Part.Table table -> table.table().list() == feature;
      case Part.Special special -> false;
    });
  }

  /** Opens the section if it is closed. */
  public void open() {
    if (!section.isExpanded()) {
      fill();
      section.setExpanded(true);
    }
  }

  Section control() {
    return section;
  }

  void focus() {
    body.setFocus();
  }
}
