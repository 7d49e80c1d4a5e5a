package org.musubi.workbench.forms.pages;

import static org.musubi.model.core.CorePackage.Literals.*;
import static org.musubi.model.data.DataPackage.Literals.*;
import static org.musubi.model.logic.LogicPackage.Literals.*;
import static org.musubi.workbench.forms.pages.Parts.column;
import static org.musubi.workbench.forms.pages.Parts.field;
import static org.musubi.workbench.forms.pages.Parts.fields;
import static org.musubi.workbench.forms.pages.Parts.full;
import static org.musubi.workbench.forms.pages.Parts.half;
import static org.musubi.workbench.forms.pages.Parts.page;
import static org.musubi.workbench.forms.pages.Parts.special;
import static org.musubi.workbench.forms.pages.Parts.table;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.musubi.workbench.forms.computed.PageFigures;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.spec.Heading;
import org.musubi.workbench.forms.spec.PageSpec;
import org.musubi.workbench.forms.spec.Part;
import org.musubi.workbench.forms.spec.SectionSpec;
import org.musubi.workbench.forms.spec.SpecialPart;
import org.musubi.workbench.forms.spec.TableSpec;

/** Pages of logic models, their elements and measures. */
final class LogicPages {

  private LogicPages() {
  }

  static List<PageSpec> all() {
    return List.of(model(), element(INPUT, field(INPUT__RESOURCE_KIND), field(INPUT__AMOUNT), field(INPUT__RESOURCES)),
        element(ACTIVITY, field(ACTIVITY__INTERVENTION_LEVEL).medium()), element(OUTPUT),
        element(OUTCOME, field(OUTCOME__TERM).bar().wide()), element(IMPACT), link(), measure(), measurement());
  }

  private static PageSpec model() {
    return page(LOGIC_MODEL,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(LOGIC_MODEL__STATUS), field(LOGIC_MODEL__PROFILE),
            field(LOGIC_MODEL__PERIOD, PERIOD__START), field(LOGIC_MODEL__PERIOD, PERIOD__END))),
        SectionSpec.half(Heading.FOUNDATION, fields(LOGIC_MODEL__ISSUES, NAMED_ELEMENT__DESCRIPTION)),
        SectionSpec.full(Heading.STAGES, special(SpecialPart.LOGIC_STAGES)),
        full(table(LOGIC_MODEL__LINKS, column(18, CAUSAL_LINK__SOURCE), column(18, CAUSAL_LINK__TARGET),
            column(CAUSAL_LINK__RATIONALE), column(5, CAUSAL_LINK__STRENGTH), column(CAUSAL_LINK__EVIDENCE),
            column(9, CAUSAL_LINK__TIME_LAG_MONTHS), column(9, CAUSAL_LINK__FEEDBACK)).lines(2)),
        half(table(LOGIC_MODEL__ASSUMPTIONS, column(20, ASSUMPTION__TEXT), column(5, ASSUMPTION__RISK),
            column(ASSUMPTION__ABOUT)).lines(2).details(ASSUMPTION__TEXT, ASSUMPTION__CHECKED_IN)),
        half(table(LOGIC_MODEL__EXTERNAL_FACTORS, column(20, EXTERNAL_FACTOR__TEXT),
            column(6, EXTERNAL_FACTOR__FAVOURABLE), column(8, EXTERNAL_FACTOR__LIKELIHOOD),
            column(EXTERNAL_FACTOR__ABOUT)).lines(2)));
  }

  private static PageSpec element(EClass kind, FieldSpec... own) {
    List<FieldSpec> basics = new ArrayList<>(List.of(field(NAMED_ELEMENT__CODE).small(),
        field(LOGIC_ELEMENT__STAGE), field(NAMED_ELEMENT__NAME).wide()));
    basics.addAll(List.of(own));
    basics.addAll(List.of(field(LOGIC_ELEMENT__TARGET_GROUP), field(LOGIC_ELEMENT__OWNER),
        field(LOGIC_ELEMENT__START_YEAR), field(LOGIC_ELEMENT__END_YEAR), field(NAMED_ELEMENT__DESCRIPTION)));
    return page(kind,
        SectionSpec.half(Heading.BASICS, new Part.Fields(basics)),
        SectionSpec.half(Heading.ELEMENT_TRACE, special(SpecialPart.TRACE)),
        full(measures(LOGIC_ELEMENT__MEASURES)),
        full(table(LOGIC_ELEMENT__INCOMING_LINKS, column(18, CAUSAL_LINK__SOURCE), column(24, CAUSAL_LINK__RATIONALE),
            column(5, CAUSAL_LINK__STRENGTH), column(CAUSAL_LINK__EVIDENCE)).picking(CAUSAL_LINK__SOURCE)),
        full(table(LOGIC_ELEMENT__OUTGOING_LINKS, column(18, CAUSAL_LINK__TARGET), column(24, CAUSAL_LINK__RATIONALE),
            column(5, CAUSAL_LINK__STRENGTH), column(CAUSAL_LINK__EVIDENCE)).picking(CAUSAL_LINK__TARGET)));
  }

  static TableSpec measures(EReference list) {
    return table(list, column(5, NAMED_ELEMENT__CODE), column(18, NAMED_ELEMENT__NAME), column(10, MEASURE__ASPECT),
        column(8, MEASURE__BASELINE_VALUE), column(10, MEASURE__BASELINE_YEAR), column(8, MEASURE__TARGET_VALUE),
        column(10, MEASURE__TARGET_YEAR), column(6, MEASURE__UNIT), column(12, MEASURE__SOURCE_TEXT));
  }

  private static PageSpec link() {
    return page(CAUSAL_LINK,
        SectionSpec.half(Heading.BASICS, fields(field(CAUSAL_LINK__SOURCE).wide(), field(CAUSAL_LINK__TARGET).wide(),
            field(CAUSAL_LINK__RATIONALE))),
        SectionSpec.half(Heading.DETAILS, fields(field(CAUSAL_LINK__STRENGTH).bar(),
            field(CAUSAL_LINK__EVIDENCE).bar().wide(), field(CAUSAL_LINK__TIME_LAG_MONTHS),
            field(CAUSAL_LINK__FEEDBACK))));
  }

  private static PageSpec measure() {
    return page(MEASURE,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__CODE).small(), field(MEASURE__UNIT).small(), field(NAMED_ELEMENT__NAME).wide(),
            field(MEASURE__ASPECT).bar().wide(), field(MEASURE__INDICATOR).wide(), field(MEASURE__DIRECTION),
            field(MEASURE__DIRECTION_OVERRIDE), field(MEASURE__UNIT_OVERRIDE))),
        SectionSpec.half(Heading.TARGET, fields(
            field(MEASURE__BASELINE_VALUE), field(MEASURE__BASELINE_YEAR), field(MEASURE__TARGET_VALUE),
            field(MEASURE__TARGET_YEAR), field(MEASURE__MINIMUM_ACCEPTABLE), field(MEASURE__TOLERANCE),
            field(MEASURE__RANGE_LOW), field(MEASURE__RANGE_HIGH)), special(SpecialPart.MEASURE_COURSE)),
        full(table(MEASURE__MEASUREMENTS, column(11, MEASUREMENT__FISCAL_YEAR), column(8, MEASUREMENT__ACTUAL),
            ColumnSpec.of(PageFigures.achievementFinal()).titled(Heading.ACHIEVEMENT_FINAL).width(9),
            ColumnSpec.of(PageFigures.targetOfYear()).titled(Heading.TARGET_OF_YEAR).width(8),
            ColumnSpec.of(PageFigures.achievementOfYear()).titled(Heading.ACHIEVEMENT_OF_YEAR).width(10),
            column(6, MEASUREMENT__N), column(11, MEASUREMENT__OBSERVED_ON), column(MEASUREMENT__SOURCE_TEXT))
            .details(MEASUREMENT__DEFINITION_CHANGED, MEASUREMENT__OBSERVATION, MEASUREMENT__NOTE)),
        SectionSpec.half(Heading.MEASURING, fields(
            field(MEASURE__METHOD), field(MEASURE__FREQUENCY), field(MEASURE__RESPONSIBLE),
            field(MEASURE__SOURCE_TEXT).wide(), field(MEASURE__BREAKDOWN, BREAKDOWN__SEX),
            field(MEASURE__BREAKDOWN, BREAKDOWN__AGE_FROM), field(MEASURE__BREAKDOWN, BREAKDOWN__AGE_TO),
            field(MEASURE__BREAKDOWN, BREAKDOWN__INSURER), field(MEASURE__BREAKDOWN, BREAKDOWN__SIZE_CLASS))),
        SectionSpec.half(Heading.MEASURE_TRACE, special(SpecialPart.TRACE)));
  }

  private static PageSpec measurement() {
    return page(MEASUREMENT,
        SectionSpec.half(Heading.BASICS, fields(MEASUREMENT__FISCAL_YEAR, MEASUREMENT__ACTUAL, MEASUREMENT__N,
            MEASUREMENT__DEFINITION_CHANGED)),
        SectionSpec.half(Heading.VALUE_SOURCE, fields(MEASUREMENT__OBSERVED_ON, MEASUREMENT__SOURCE_TEXT,
            MEASUREMENT__OBSERVATION, MEASUREMENT__NOTE)));
  }
}
