package org.musubi.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.value.Ages;
import org.musubi.dataimport.value.Amount;
import org.musubi.dataimport.value.YearText;
import org.musubi.model.core.Area;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Industry;
import org.musubi.model.data.InsurerType;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Sex;
import org.musubi.model.data.SizeClass;
import org.musubi.model.data.ValueKind;
import org.musubi.model.values.FiscalYear;

/** What was written as a table comes back as it was, whatever the values are. */
class RoundTripPropertyTest {

  record Value(int area, int indicator, int year, Double value, Integer n, Double low, boolean changed,
      ValueKind kind, String remark) { }

  record Group(Sex sex, Integer ageFrom, Industry industry, SizeClass size, InsurerType insurer, String note) { }

  @Provide
  Arbitrary<List<Value>> values() {
    Arbitrary<Double> numbers = Arbitraries.doubles().between(0, 100).ofScale(6).injectNull(0.1);
    Arbitrary<Value> value = Combinators.combine(Arbitraries.integers().between(0, 3),
        Arbitraries.integers().between(0, 3), Arbitraries.integers().between(1950, 2050), numbers,
        Arbitraries.integers().between(0, 1_000_000).injectNull(0.5),
        Arbitraries.doubles().between(-5, 5).ofScale(4).injectNull(0.5))
        .flatAs((area, indicator, year, number, n, low) -> Combinators.combine(Arbitraries.of(true, false),
            Arbitraries.of(ValueKind.class), remarks()).as((changed, kind, remark) ->
                new Value(area, indicator, year, number, n, low, changed, kind, remark)));
    return value.list().ofMaxSize(30).uniqueElements(each -> List.of(each.area(), each.indicator(), each.year()));
  }

  private static Arbitrary<String> remarks() {
    return Arbitraries.strings().withChars("備考,\"'\n;=+-| aA1%").ofMaxLength(12).map(text -> text.strip()
        .replace("\n ", "\n").replace(" \n", "\n"));
  }

  @Provide
  Arbitrary<Group> groups() {
    return Combinators.combine(Arbitraries.of(Sex.class), Arbitraries.integers().between(0, 99).injectNull(0.4),
        Arbitraries.of(Industry.class), Arbitraries.of(SizeClass.class), Arbitraries.of(InsurerType.class),
        Arbitraries.of("", "被扶養者", "初回, 継続")).as(Group::new);
  }

  @Property(tries = 60)
  void writtenValuesAreReadBack(@ForAll("values") List<Value> values, @ForAll("groups") Group group)
      throws IOException, TableException {
    Oita oita = new Oita();
    List<Area> areas = Stream.concat(Stream.of(oita.model.getArea(), oita.catalogues.nation()),
        oita.model.getArea().getParts().stream()).toList();
    List<String> codes = List.of("C01", "C03", "D01", "A08");
    DataSet set = DataFactory.eINSTANCE.createDataSet();
    oita.model.getDataSets().add(set);
    for (Value value : values) {
      Observation observation = DataFactory.eINSTANCE.createObservation();
      set.getObservations().add(observation);
      observation.setArea(areas.get(value.area()));
      observation.setIndicator(oita.catalogues.indicator(codes.get(value.indicator())).orElseThrow());
      fill(observation, value, group);
    }
    List<String> before = texts(oita.observations());
    StringBuilder table = new StringBuilder();
    new ObservationTable().write(set.getObservations(), table);
    oita.model.getDataSets().clear();
    ImportPlan plan = oita.check(table.toString());
    assertTrue(plan.report().isComplete(), () -> Oita.refusals(plan) + "\n" + table);
    if (plan.isUsable()) {
      oita.imports.apply(plan);
    }
    assertEquals(before, texts(oita.observations()));
  }

  private static void fill(Observation observation, Value value, Group group) {
    observation.setYear(value.year());
    observation.setValue(value.value());
    observation.setSuppressed(value.value() == null);
    observation.setN(value.n());
    observation.setCiLow(value.low());
    observation.setDefinitionChanged(value.changed());
    observation.setKind(value.kind());
    observation.setRemark(value.remark().isEmpty() ? null : value.remark());
    if (!group.equals(new Group(Sex.TOTAL, null, Industry.ALL, SizeClass.ALL, InsurerType.ALL, ""))) {
      Breakdown breakdown = DataFactory.eINSTANCE.createBreakdown();
      breakdown.setSex(group.sex());
      breakdown.setAgeFrom(group.ageFrom());
      breakdown.setAgeTo(group.ageFrom() == null || group.ageFrom() % 2 == 0 ? null : group.ageFrom() + 9);
      breakdown.setIndustry(group.industry());
      breakdown.setSizeClass(group.size());
      breakdown.setInsurer(group.insurer());
      breakdown.setNote(group.note().isEmpty() ? null : group.note());
      observation.setBreakdown(breakdown);
    }
  }

  private static List<String> texts(List<Observation> observations) {
    List<String> texts = new ArrayList<>();
    for (Observation each : observations) {
      texts.add(String.join("|", each.getArea().getName(), each.getIndicator().getCode(), each.getYear().toString(),
          Objects.toString(each.getValue()), Boolean.toString(each.isSuppressed()), Objects.toString(each.getN()),
          Objects.toString(each.getCiLow()), Boolean.toString(each.isDefinitionChanged()), each.getKind().getName(),
          Objects.toString(each.getRemark()), Part.of(each.getBreakdown()).toString()));
    }
    return texts;
  }

  @Property
  void numbersAreReadHoweverTheyAreGrouped(@ForAll long number) {
    String plain = Long.toString(number);
    String grouped = String.format(java.util.Locale.ROOT, "%,d", number).replace("-", "▲");
    assertEquals(new Amount.Number(Double.parseDouble(plain), false, ""), Amount.of(plain));
    assertEquals(Amount.of(plain), Amount.of(grouped));
    assertEquals(Amount.of(plain), Amount.of(fullWidth(plain)));
  }

  private static String fullWidth(String text) {
    return text.chars().mapToObj(sign -> sign == '-' ? "−" : Character.toString(sign + 0xFEE0))
        .reduce("", String::concat);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    Amount amount = Amount.of(text);
    assertTrue(!(amount instanceof Amount.Number number) || Double.isFinite(number.value()));
    YearText.Reading year = YearText.of(text, true);
    assertTrue(year.year() == null != (year.problem() == null));
    Ages.of(text);
    YearText.within(text);
  }

  @Property
  void everyLabelOfAFiscalYearIsRead(@ForAll("years") int year) {
    FiscalYear fiscal = new FiscalYear(year);
    for (String label : List.of(fiscal.label(), fiscal.eraLabel(), year + "年度", "FY" + year, year + "年", " " + year)) {
      assertEquals(year, YearText.of(label, true).year(), label);
    }
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.integers().between(1900, 2100);
  }
}
