package org.musubi.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.Dates;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;

/** Any legal edits of a sent workbook are, after the import, the same edits made in the model. */
class RoundTripPropertyTest {

  /** An edit of one cell: which, and what is typed into it. */
  record Edit(String table, String id, String column, Object typed, Object value) {
  }

  /** What happens to the workbook besides. */
  record Handling(boolean shuffled, boolean plain, boolean nameless, long seed) {
  }

  private static Path folder;
  private static Path sent;

  @BeforeContainer
  static void send() throws IOException {
    folder = Files.createTempDirectory("roundtrip");
    sent = new Office(folder).export();
  }

  @AfterContainer
  static void clean() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<Edit> organizations = Arbitraries.of("_center", "_city", "_chamber", "_guild").flatMap(id ->
        Arbitraries.of("code", "name", "website", "remark", "firms", "active").flatMap(column -> values(column)
            .map(pair -> new Edit("organizations", id, column, pair[0], pair[1]))));
    Arbitrary<Edit> evaluations = Arbitraries.of("_first", "_second").flatMap(id ->
        Arbitraries.of("title", "made", "threshold", "overall", "comment").flatMap(column -> values(column)
            .map(pair -> new Edit("evaluations", id, column, pair[0], pair[1]))));
    return Arbitraries.oneOf(organizations, evaluations).list().ofMaxSize(12)
        .uniqueElements(edit -> edit.id() + edit.column());
  }

  @Provide
  Arbitrary<Handling> handlings() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Combinators.combine(either, either, either, Arbitraries.longs()).as(Handling::new);
  }

  /** What is typed, and what it means. */
  private static Arbitrary<Object[]> values(String column) {
    return switch (column) {
      case "firms" -> Arbitraries.integers().between(0, 99_999).injectNull(0.2).flatMap(value -> value == null
          ? just(null, null) : notations(value, (double) value, "" + value, wide("" + value), "%,d".formatted(value)));
      case "threshold" -> Arbitraries.integers().between(0, 1000).map(each -> each / 10.0).flatMap(value ->
          // A bare number up to 1 in a cell with a percent sign is asked about.
          notations(value, value == 0 || value > 1 ? value : "" + value, value + "%", wide("" + value), "" + value));
      case "made" -> Arbitraries.integers().between(0, 20_000).map(LocalDate.of(1990, 1, 1)::plusDays).injectNull(0.1)
          .flatMap(day -> day == null ? just(null, null) : notations(day, day.toString(), Dates.eraLabel(day),
              wide(Dates.eraLabel(day)), day.toString().replace('-', '/')));
      case "overall" -> Arbitraries.of(RatingValue.A, RatingValue.B, RatingValue.BSTAR, RatingValue.C, RatingValue.D)
          .injectNull(0.2).flatMap(rating -> rating == null ? just(null, null) : notations(rating, sign(rating),
              wide(sign(rating)), sign(rating).toLowerCase().toUpperCase()));
      case "active" -> Arbitraries.of(true, false)
          .flatMap(yes -> yes ? notations(true, "○", "〇", "◯") : just(null, false));
      default -> Arbitraries.strings().withChars("健康経営Aaz=+<&>\"'09 、\n").ofMinLength(1).ofMaxLength(20)
          .map(String::strip).map(text -> text.replaceAll(" *\n *", "\n")).filter(text -> !text.isEmpty())
          .injectNull(0.1).map(text -> new Object[] {text, text});
    };
  }

  private static String sign(RatingValue rating) {
    return rating == RatingValue.BSTAR ? "B*" : rating.getName();
  }

  private static Arbitrary<Object[]> notations(Object value, Object... typed) {
    return Arbitraries.of(typed).map(each -> new Object[] {each, value});
  }

  private static Arbitrary<Object[]> just(Object typed, Object value) {
    return Arbitraries.just(new Object[] {typed, value});
  }

  /** Full-width signs, as a Japanese keyboard gives them. */
  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(sign -> wide.append((char) (sign > 0x20 && sign < 0x7F ? sign + 0xFEE0 : sign)));
    return wide.toString();
  }

  @Property(tries = 120)
  void editsInTheWorkbookAreEditsOfTheModel(@ForAll("edits") List<Edit> edits, @ForAll("handlings") Handling handling)
      throws IOException {
    Filled filled = Filled.open(sent);
    Map<Edit, int[]> places = new LinkedHashMap<>();
    if (handling.plain()) {
      forgetStyles(filled);
    }
    if (handling.shuffled()) {
      shuffle(filled, handling.seed());
    }
    Office expected = new Office(folder);
    for (Edit edit : edits) {
      places.put(edit, new int[] {filled.row(edit.table(), edit.id()), filled.column(edit.table(), edit.column())});
      set(expected, edit);
    }
    places.forEach((edit, place) -> filled.type(place[0], place[1], edit.typed()));
    if (handling.nameless()) {
      filled.workbook().getAllNames().stream().filter(name -> name.getNameName().startsWith("mu.")).toList()
          .forEach(filled.workbook()::removeName);
    }
    Path returned = filled.save();
    try {
      Office office = new Office(folder);
      String before = office.dump();
      Comparison comparison = office.compare(returned);
      assertEquals(before, office.dump(), "A comparison changes nothing");
      assertEquals(List.of(), comparison.problems());
      assertEquals(0, comparison.count(CellState.CONFLICT));
      assertTrue(comparison.rows().stream().allMatch(row -> row.question() == null));
      // Changed names wait for somebody to confirm them.
      Office.apply(Decisions.suggested(comparison).takeAll(CellState.ASK));
      assertEquals(expected.dump(), office.dump());
      assertTrue(office.compare(returned).isEmpty(), "A second import finds nothing new");
    } finally {
      Files.delete(returned);
    }
  }

  @Property(tries = 25)
  void sheetsOfAnyCouncilComeBack(@ForAll long seed) throws IOException {
    Path sheet = new Office(folder).populate(seed).export();
    assertTrue(new Office(folder).populate(seed).compare(sheet).rows().isEmpty(), "Unchanged");
    Random random = new Random(seed);
    Filled filled = Filled.open(sheet);
    Office expected = new Office(folder).populate(seed);
    for (Organization each : expected.model.getOrganizations()) {
      if (random.nextBoolean()) {
        int firms = random.nextInt(10_000);
        filled.type("organizations", each.getId(), "firms", firms);
        each.setMemberFirms(firms);
      } else {
        filled.type("organizations", each.getId(), "website", "小計" + seed);
        each.setWebsite("小計" + seed);
      }
    }
    Path returned = filled.save();
    Office office = new Office(folder).populate(seed);
    Comparison comparison = office.compare(returned);
    assertTrue(comparison.rows().stream().allMatch(row -> row.question() == null));
    // Changed names wait for somebody to confirm them.
      Office.apply(Decisions.suggested(comparison).takeAll(CellState.ASK));
    assertEquals(expected.dump(), office.dump());
    Files.delete(returned);
  }

  private static void forgetStyles(Filled filled) {
    CellStyle plain = filled.workbook().getCellStyleAt(0);
    filled.sheet().forEach(row -> row.forEach(cell -> cell.setCellStyle(plain)));
  }

  /** Swaps rows with everything in them, the hidden column included. */
  private static void shuffle(Filled filled, long seed) {
    Random random = new Random(seed);
    swap(filled, filled.row("organizations", "_center"), filled.row("organizations", "_city"), random);
    swap(filled, filled.row("organizations", "_chamber"), filled.row("organizations", "_guild"), random);
    swap(filled, filled.row("evaluations", "_first"), filled.row("evaluations", "_second"), random);
  }

  private static void swap(Filled filled, int one, int other, Random random) {
    if (random.nextBoolean()) {
      List<Object> first = contents(filled.sheet().getRow(one));
      List<Object> second = contents(filled.sheet().getRow(other));
      for (int column = 0; column < first.size(); column++) {
        filled.type(one, column, second.get(column)).type(other, column, first.get(column));
      }
    }
  }

  private static List<Object> contents(Row row) {
    List<Object> contents = new ArrayList<>();
    for (int column = 0; column < 11; column++) {
      Cell cell = row.getCell(column);
      contents.add(cell == null || cell.getCellType() == CellType.BLANK ? null
          : cell.getCellType() == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.getStringCellValue());
    }
    return contents;
  }

  private static void set(Office office, Edit edit) {
    if (edit.table().equals("organizations")) {
      Organization each = office.model.getOrganizations().stream().filter(o -> o.getId().equals(edit.id())).findFirst()
          .orElseThrow();
      switch (edit.column()) {
        case "code" -> each.setCode((String) edit.value());
        case "name" -> each.setName((String) edit.value());
        case "website" -> each.setWebsite((String) edit.value());
        case "remark" -> each.setDescription((String) edit.value());
        case "firms" -> each.setMemberFirms((Integer) edit.value());
        default -> each.setActive((Boolean) edit.value());
      }
    } else {
      EvaluationSheet each = office.model.getEvaluations().stream().filter(e -> e.getId().equals(edit.id())).findFirst()
          .orElseThrow();
      switch (edit.column()) {
        case "title" -> each.setName((String) edit.value());
        case "made" -> each.setMadeOn((LocalDate) edit.value());
        case "threshold" -> each.setThresholdA((Double) edit.value());
        case "overall" -> each.setOverall((RatingValue) edit.value());
        default -> each.setOverallComment((String) edit.value());
      }
    }
  }
}
