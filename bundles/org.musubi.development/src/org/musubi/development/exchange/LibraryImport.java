package org.musubi.development.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.musubi.development.candidates.Filters;
import org.musubi.development.library.Library;
import org.musubi.development.library.OwnEntries;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.catalogue.CatalogueFactory;
import org.musubi.model.catalogue.CostClass;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.ProjectKind;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.HealthField;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Provenance;
import org.musubi.model.core.ReferenceEntry;
import org.musubi.model.core.TermSide;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Direction;
import org.musubi.model.stakeholders.ResourceKind;

/**
 * Adds what a {@link LibraryForm} holds to the council's own catalogue, marked as written by the council. An entry
 * whose code the council already has (or, without a code, whose name) is kept or replaced, never doubled; projects made
 * of it keep their link.
 */
public final class LibraryImport {

  private final Library library;
  private final CouncilModel model;
  private final boolean replace;
  private final List<NamedElement> added = new ArrayList<>();
  private final List<NamedElement> replaced = new ArrayList<>();
  private final List<NamedElement> kept = new ArrayList<>();
  private final Map<FormRow, ProjectTemplate> written = new HashMap<>();

  private LibraryImport(Library library, boolean replace) {
    this.library = library;
    this.model = library.model();
    this.replace = replace;
  }

  /**
   * Changes the model; call it as one change that can be undone.
   *
   * @param replace whether entries the council already has get the content of the file
   */
  public static ImportReport apply(LibraryForm form, Library library, boolean replace) {
    LibraryImport work = new LibraryImport(library, replace);
    if (form.size() > 0) {
      work.add(form, OwnEntries.catalogue(library.model()));
    }
    return new ImportReport(work.added, work.replaced, work.kept, form.problems());
  }

  private void add(LibraryForm form, Catalogue own) {
    for (FormRow row : form.rows(FormSheet.PURPOSES)) {
      entry(row, own.getPurposes(), CatalogueFactory.eINSTANCE::createPurpose).ifPresent(purpose -> fill(purpose, row));
    }
    for (FormRow row : form.rows(FormSheet.TARGETS)) {
      entry(row, own.getTargets(), CatalogueFactory.eINSTANCE::createTarget).ifPresent(target -> fill(target, row));
    }
    for (FormRow row : form.rows(FormSheet.TEMPLATES)) {
      entry(row, own.getProjectTemplates(), CatalogueFactory.eINSTANCE::createProjectTemplate)
          .ifPresent(template -> {
            fill(template, row);
            written.put(row, template);
          });
    }
    for (FormRow row : form.rows(FormSheet.INDICATORS)) {
      form.rows(FormSheet.TEMPLATES).stream()
          .filter(each -> LibraryForm.isMeant(each, row.text(FormColumn.TEMPLATE))).findFirst().map(written::get)
          .ifPresent(template -> addIndicator(template, row, own));
    }
  }

  /** The entry to fill: a new one, or the council's own of that code when it is to be replaced. */
  private <T extends ReferenceEntry> Optional<T> entry(FormRow row, List<T> entries, Supplier<T> maker) {
    Optional<T> existing = entries.stream().filter(each -> LibraryForm.key(row).equals(
        Codes.comparable(row.text(FormColumn.CODE).isEmpty() ? each.getName() : each.getCode()))).findFirst();
    if (existing.isPresent()) {
      (replace ? replaced : kept).add(existing.get());
      return replace ? existing : Optional.empty();
    }
    T made = maker.get();
    entries.add(made);
    made.setCode(row.text(FormColumn.CODE).isEmpty() ? Codes.next(model, made.eClass()) : row.text(FormColumn.CODE));
    added.add(made);
    return Optional.of(made);
  }

  private void fillCommon(ReferenceEntry entry, FormRow row) {
    entry.setName(row.text(FormColumn.NAME));
    entry.setDescription(row.textOrNull(FormColumn.DESCRIPTION));
    entry.setProvenance(Provenance.COUNCIL);
    entry.setSourceNote(Objects.requireNonNullElse(row.textOrNull(FormColumn.SOURCE),
        Objects.requireNonNullElse(model.getName(), "")));
  }

  private void fill(Purpose purpose, FormRow row) {
    fillCommon(purpose, row);
    purpose.setField(FormList.literal(HealthField.class, row.text(FormColumn.FIELD)));
    purpose.setNameEn(row.textOrNull(FormColumn.NAME_EN));
  }

  private void fill(Target target, FormRow row) {
    fillCommon(target, row);
    target.setSide(row.text(FormColumn.SIDE).isEmpty() ? TermSide.BOTH
        : FormList.literal(TermSide.class, row.text(FormColumn.SIDE)));
    target.setNameEn(row.textOrNull(FormColumn.NAME_EN));
  }

  private void fill(ProjectTemplate template, FormRow row) {
    fillCommon(template, row);
    template.setPurpose(references(row.items(FormColumn.PURPOSE), library.purposes()).getFirst());
    set(template.getTargets(), references(row.items(FormColumn.TARGET), library.targets()));
    set(template.getRequiredPartners(), references(row.items(FormColumn.REQUIRED), library.organizationTypes()));
    set(template.getOptionalPartners(), references(row.items(FormColumn.OPTIONAL), library.organizationTypes()));
    set(template.getRelatedPolicies(), references(row.lines(FormColumn.POLICIES), library.policies()));
    set(template.getSteps(), row.lines(FormColumn.STEPS));
    set(template.getInputs(), row.lines(FormColumn.INPUTS));
    set(template.getResourceKinds(), row.items(FormColumn.RESOURCES).stream()
        .map(each -> FormList.literal(ResourceKind.class, each)).distinct().toList());
    if (!row.text(FormColumn.KIND).isEmpty()) {
      template.setKind(FormList.literal(ProjectKind.class, row.text(FormColumn.KIND)));
    }
    if (!row.text(FormColumn.COST).isEmpty()) {
      template.setCostClass(FormList.literal(CostClass.class, row.text(FormColumn.COST)));
    }
    template.setDifficulty(LibraryForm.wholeNumber(row.text(FormColumn.DIFFICULTY)));
    template.setLeadTimeMonths(LibraryForm.wholeNumber(row.text(FormColumn.LEAD_TIME)));
    template.setCaution(row.textOrNull(FormColumn.CAUTION));
    template.getTags().remove(Filters.SMALL_FIRMS_TAG);
    if (!row.text(FormColumn.SMALL_FIRMS).isEmpty()) {
      template.getTags().add(Filters.SMALL_FIRMS_TAG);
    }
    // Measures made of them do not refer to them; the rows of the file are all there is.
    List<EObject> old = new ArrayList<>(template.getOutputIndicators());
    old.addAll(template.getOutcomeIndicators());
    template.getOutputIndicators().clear();
    template.getOutcomeIndicators().clear();
    model.getOwnCatalogue().getIndicatorTemplates().removeAll(old);
  }

  private void addIndicator(ProjectTemplate template, FormRow row, Catalogue own) {
    IndicatorTemplate indicator = CatalogueFactory.eINSTANCE.createIndicatorTemplate();
    boolean isOutput = LibraryForm.isOutput(row);
    List<IndicatorTemplate> list = isOutput ? template.getOutputIndicators() : template.getOutcomeIndicators();
    own.getIndicatorTemplates().add(indicator);
    list.add(indicator);
    indicator.setCode(template.getCode() + (isOutput ? "-O" : "-C") + list.size());
    indicator.setName(row.text(FormColumn.NAME));
    indicator.setAspect(isOutput ? Aspect.OUTPUT : Aspect.OUTCOME);
    indicator.setDescription(row.textOrNull(FormColumn.DEFINITION));
    indicator.setProvenance(Provenance.COUNCIL);
    indicator.setSourceNote(template.getSourceNote());
    indicator.setSourceHint(row.textOrNull(FormColumn.SOURCE_HINT));
    indicator.setExampleTarget(row.textOrNull(FormColumn.EXAMPLE_TARGET));
    references(row.items(FormColumn.UNIT), library.units()).stream().findFirst().ifPresent(indicator::setUnit);
    references(row.items(FormColumn.INDICATOR), library.indicators()).stream().findFirst()
        .ifPresent(indicator::setIndicator);
    if (!row.text(FormColumn.DIRECTION).isEmpty()) {
      indicator.setDirection(FormList.literal(Direction.class, row.text(FormColumn.DIRECTION)));
    }
  }

  private static <T extends NamedElement> List<T> references(List<String> texts, List<T> entries) {
    return texts.stream().flatMap(text -> LibraryForm.find(entries, text).stream()).distinct().toList();
  }

  private static <T> void set(List<T> feature, List<T> values) {
    feature.clear();
    feature.addAll(values);
  }
}
