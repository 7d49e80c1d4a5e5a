package org.musubi.development.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.development.candidates.Filters;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.ReferenceEntry;
import org.musubi.model.edit.MusubiLabels;

/** The rows of the form that say what a council has written itself. */
final class OwnRows {

  private final Locale locale;
  private final Library library;

  private OwnRows(Library library, Locale locale) {
    this.library = library;
    this.locale = locale;
  }

  static List<FormCells> of(Library library, Locale locale) {
    OwnRows rows = new OwnRows(library, locale);
    List<FormCells> all = new ArrayList<>();
    library.purposes().stream().filter(Library::isOwn).map(rows::purpose).forEach(all::add);
    library.targets().stream().filter(Library::isOwn).map(rows::target).forEach(all::add);
    List<ProjectTemplate> templates = library.templates().stream().filter(Library::isOwn).toList();
    templates.stream().map(rows::template).forEach(all::add);
    templates.forEach(template -> {
      template.getOutputIndicators()
          .forEach(each -> all.add(rows.indicator(template, each, ExchangeText.OUTPUT)));
      template.getOutcomeIndicators()
          .forEach(each -> all.add(rows.indicator(template, each, ExchangeText.OUTCOME)));
    });
    return all;
  }

  private FormCells common(FormSheet sheet, ReferenceEntry entry) {
    return new FormCells(sheet, false).put(FormColumn.CODE, entry.getCode()).put(FormColumn.NAME, entry.getName())
        .put(FormColumn.DESCRIPTION, entry.getDescription())
        .put(FormColumn.SOURCE, entry.getSourceNote() == null || entry.getSourceNote().isBlank()
            ? library.model().getName() : entry.getSourceNote());
  }

  private FormCells purpose(Purpose purpose) {
    return common(FormSheet.PURPOSES, purpose).put(FormColumn.FIELD, label(purpose.getField()))
        .put(FormColumn.NAME_EN, purpose.getNameEn());
  }

  private FormCells target(Target target) {
    return common(FormSheet.TARGETS, target).put(FormColumn.SIDE, label(target.getSide()))
        .put(FormColumn.NAME_EN, target.getNameEn());
  }

  private FormCells template(ProjectTemplate template) {
    return common(FormSheet.TEMPLATES, template)
        .put(FormColumn.PURPOSE, FormList.shown(template.getPurpose()))
        .putEntries(FormColumn.TARGET, template.getTargets())
        .putEntries(FormColumn.REQUIRED, template.getRequiredPartners())
        .putEntries(FormColumn.OPTIONAL, template.getOptionalPartners())
        .putLines(FormColumn.STEPS, template.getSteps())
        .putLines(FormColumn.INPUTS, template.getInputs())
        .putLines(FormColumn.RESOURCES, template.getResourceKinds().stream().map(this::label).toList())
        .put(FormColumn.KIND, label(template.getKind()))
        .put(FormColumn.DIFFICULTY, text(template.getDifficulty()))
        .put(FormColumn.COST, label(template.getCostClass()))
        .put(FormColumn.LEAD_TIME, text(template.getLeadTimeMonths()))
        .put(FormColumn.SMALL_FIRMS,
            template.getTags().contains(Filters.SMALL_FIRMS_TAG) ? ExchangeText.YES.in(locale) : "")
        .putLines(FormColumn.POLICIES, template.getRelatedPolicies().stream().map(FormList::shown).toList())
        .put(FormColumn.CAUTION, template.getCaution());
  }

  private FormCells indicator(ProjectTemplate template, IndicatorTemplate indicator, ExchangeText aspect) {
    return new FormCells(FormSheet.INDICATORS, false).put(FormColumn.TEMPLATE, template.getCode())
        .put(FormColumn.ASPECT, aspect.in(locale)).put(FormColumn.NAME, indicator.getName())
        .put(FormColumn.UNIT, indicator.getUnit() == null ? "" : indicator.getUnit().getName())
        .put(FormColumn.DIRECTION, label(indicator.getDirection()))
        .put(FormColumn.SOURCE_HINT, indicator.getSourceHint())
        .put(FormColumn.EXAMPLE_TARGET, indicator.getExampleTarget())
        .put(FormColumn.DEFINITION, indicator.getDescription())
        .put(FormColumn.INDICATOR, indicator.getIndicator() == null ? "" : indicator.getIndicator().getCode());
  }

  private String label(Enumerator literal) {
    return MusubiLabels.of(literal, locale);
  }

  private static String text(Integer number) {
    return Stream.ofNullable(number).map(String::valueOf).findFirst().orElse("");
  }
}
