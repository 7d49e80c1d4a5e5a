package org.musubi.workbench.forms.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CorePackage;
import org.musubi.model.data.DataPackage;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.workbench.forms.fixture.FullModel;

/** How values are written and what people may type for them. */
class ValueFormatsTest {

  private static Object parse(EStructuralFeature feature, String text) throws InputException {
    return ValueFormats.of(feature, Locale.JAPAN).parse(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "27.5 | 27.5", "27.5 | 27.5", "1,234.5 | 1234.5", "1,234 | 1234", "△5 | -5", "−0.5 | -0.5", "+3 | 3",
      "38% | 38", "38% | 38", "60 事業所 | 60", ".5 | 0.5", "12. | 12"})
  void decimalNumbersInTheFormsOfOffices(String typed, double expected) throws InputException {
    assertEquals(expected, parse(LogicPackage.Literals.MEASURE__TARGET_VALUE, typed));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1e5", "NaN", "Infinity", "1,23", "12a", "--1", "十二", "1 2", "1.2.3"})
  void whatIsNoNumberIsRefused(String typed) {
    InputException refused = assertThrows(InputException.class,
        () -> parse(LogicPackage.Literals.MEASURE__TARGET_VALUE, typed));
    assertTrue(refused.getMessage().contains(typed), refused.getMessage());
  }

  @Test
  void moneyIsWholeAndNeverNegative() throws InputException {
    assertEquals(120_000L, parse(PlanPackage.Literals.BUDGET_LINE__AMOUNT, "¥120,000"));
    assertEquals(120_000L, parse(PlanPackage.Literals.BUDGET_LINE__AMOUNT, "120,000円"));
    assertEquals("120,000", ValueFormats.of(PlanPackage.Literals.BUDGET_LINE__AMOUNT, Locale.JAPAN).format(120_000L));
    assertThrows(InputException.class, () -> parse(PlanPackage.Literals.BUDGET_LINE__AMOUNT, "-1"));
    assertThrows(InputException.class, () -> parse(PlanPackage.Literals.BUDGET_LINE__AMOUNT, "10.5"));
    assertThrows(InputException.class,
        () -> parse(PlanPackage.Literals.BUDGET_LINE__AMOUNT, "99999999999999999999999"));
  }

  @Test
  void yearsHaveNoThousandsSeparator() {
    assertEquals("2023", ValueFormats.of(DataPackage.Literals.OBSERVATION__YEAR, Locale.JAPAN).format(2023));
  }

  @Test
  void numbersKeepAllTheirDigitsUnlessTheyAreComputed() throws InputException {
    ValueFormat value = ValueFormats.of(DataPackage.Literals.OBSERVATION__VALUE, Locale.JAPAN);
    assertEquals("0.123456789", value.format(0.123456789));
    assertEquals(0.123456789, value.parse(value.format(0.123456789)));
    assertEquals("86.7",
        ValueFormats.of(IssuesPackage.Literals.HEALTH_ISSUE__SCORE, Locale.JAPAN).format(86.66666666));
  }

  @Test
  void choicesAreReadByLabelNameOrClearBeginning() throws InputException {
    assertEquals(AreaKind.PREFECTURE, parse(CorePackage.Literals.AREA__KIND, "都道府県"));
    assertEquals(AreaKind.SECONDARY, parse(CorePackage.Literals.AREA__KIND, "2次医療圏"));
    assertEquals(AreaKind.PREFECTURE, parse(CorePackage.Literals.AREA__KIND, "都道"));
    assertEquals(AreaKind.PREFECTURE, parse(CorePackage.Literals.AREA__KIND, "PREFECTURE"));
    InputException refused = assertThrows(InputException.class, () -> parse(CorePackage.Literals.AREA__KIND, "州"));
    assertTrue(refused.getMessage().contains("都道府県、"), refused.getMessage());
  }

  @Test
  void choicesThatMayStayOpenAreReadAsWell() throws InputException {
    assertEquals(Set.of("B*"), Set.of(ValueFormats.of(EvaluationPackage.Literals.EVALUATION_ITEM__SELF_RATING,
        Locale.JAPAN).format(parse(EvaluationPackage.Literals.EVALUATION_ITEM__SELF_RATING, "B*"))));
  }

  @Test
  void englishReadersSeeIsoDatesAndFiscalYearsWithoutEra() throws InputException {
    ValueFormat day = ValueFormats.of(PlanPackage.Literals.TASK__START, Locale.ENGLISH);
    assertEquals("2026-05-01", day.format(day.parse("令和8年5月1日")));
    ValueFormat year = ValueFormats.of(PlanPackage.Literals.PROJECT__START_YEAR, Locale.ENGLISH);
    assertEquals("FY2026", year.format(year.parse("FY 2026")));
    assertEquals("令和8年度(2026)", ValueFormats.of(PlanPackage.Literals.PROJECT__START_YEAR, Locale.JAPAN)
        .format(year.parse("r8")));
  }

  @Test
  void everyAttributeReadsBackWhatItWrites() throws InputException {
    var model = FullModel.create();
    var all = model.eAllContents();
    int checked = 0;
    while (all.hasNext()) {
      var element = all.next();
      EClass type = element.eClass();
      for (var attribute : type.getEAllAttributes()) {
        if (!attribute.isDerived() && attribute.isChangeable()) {
          ValueFormat format = ValueFormats.of(attribute, Locale.JAPAN);
          Object value = element.eGet(attribute);
          assertEquals(value, format.parse(format.format(value)), () -> type.getName() + "." + attribute.getName());
          checked++;
        }
      }
    }
    assertTrue(checked > 300, "only " + checked);
  }
}
