package org.musubi.development.exchange;

import java.util.List;
import java.util.Locale;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.CostClass;
import org.musubi.model.catalogue.ProjectKind;
import org.musubi.model.core.HealthField;
import org.musubi.model.core.NamedElement;
import org.musubi.model.data.Direction;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.ResourceKind;

/** One filled row a sheet, so that nobody has to guess how a cell is meant. */
final class ExampleRows {

  private ExampleRows() {
  }

  static List<FormCells> in(Library library, Locale locale) {
    String code = ExchangeText.EXAMPLE_CODE.in(locale);
    return List.of(
        new FormCells(FormSheet.PURPOSES, true).put(FormColumn.CODE, code)
            .put(FormColumn.NAME, ExchangeText.EXAMPLE_PURPOSE.in(locale))
            .put(FormColumn.FIELD, MusubiLabels.of(HealthField.WORKENV, locale)),
        new FormCells(FormSheet.TARGETS, true).put(FormColumn.CODE, code)
            .put(FormColumn.NAME, ExchangeText.EXAMPLE_TARGET.in(locale)),
        new FormCells(FormSheet.TEMPLATES, true).put(FormColumn.CODE, code)
            .put(FormColumn.NAME, ExchangeText.EXAMPLE_TEMPLATE.in(locale))
            .put(FormColumn.DESCRIPTION, ExchangeText.EXAMPLE_OUTLINE.in(locale))
            .put(FormColumn.PURPOSE, shown(library.purposes(), "P08"))
            .put(FormColumn.TARGET, shown(library.targets(), "T5"))
            .put(FormColumn.REQUIRED, shown(library.organizationTypes(), "OT21"))
            .put(FormColumn.OPTIONAL, shown(library.organizationTypes(), "OT24"))
            .put(FormColumn.STEPS, ExchangeText.EXAMPLE_STEPS.in(locale))
            .put(FormColumn.INPUTS, ExchangeText.EXAMPLE_INPUTS.in(locale))
            .put(FormColumn.RESOURCES, MusubiLabels.of(ResourceKind.MATERIAL, locale) + "\n"
                + MusubiLabels.of(ResourceKind.MEDIA, locale))
            .put(FormColumn.KIND, MusubiLabels.of(ProjectKind.CAMPAIGN, locale))
            .put(FormColumn.DIFFICULTY, "2").put(FormColumn.COST, MusubiLabels.of(CostClass.LOW, locale))
            .put(FormColumn.LEAD_TIME, "3").put(FormColumn.SMALL_FIRMS, ExchangeText.YES.in(locale)),
        indicator(code, ExchangeText.OUTPUT, ExchangeText.EXAMPLE_OUTPUT, "事業所", locale),
        indicator(code, ExchangeText.OUTCOME, ExchangeText.EXAMPLE_OUTCOME, "%", locale));
  }

  private static FormCells indicator(String code, ExchangeText aspect, ExchangeText name, String unit, Locale locale) {
    return new FormCells(FormSheet.INDICATORS, true).put(FormColumn.TEMPLATE, code)
        .put(FormColumn.ASPECT, aspect.in(locale)).put(FormColumn.NAME, name.in(locale)).put(FormColumn.UNIT, unit)
        .put(FormColumn.DIRECTION, MusubiLabels.of(Direction.UP, locale))
        .put(FormColumn.SOURCE_HINT, ExchangeText.EXAMPLE_SOURCE.in(locale));
  }

  private static String shown(List<? extends NamedElement> entries, String code) {
    return Library.find(entries, code).map(FormList::shown).orElse("");
  }
}
