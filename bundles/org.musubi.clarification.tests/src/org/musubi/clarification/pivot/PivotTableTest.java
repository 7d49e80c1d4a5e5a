package org.musubi.clarification.pivot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.clarification.fixture.SmallCouncil;
import org.musubi.model.data.Direction;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.workshop.Aggregation;
import org.musubi.model.workshop.CardColor;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.PivotDefinition;
import org.musubi.model.workshop.PivotDimension;
import org.musubi.model.workshop.PivotInput;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Vote;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopParticipant;

/** Cards and figures in rows and columns. */
class PivotTableTest {

  private static PivotRequest request(PivotInput input, List<PivotDimension> rows, List<PivotDimension> columns,
      Aggregation aggregation) {
    return new PivotRequest(input, rows, columns, aggregation, "");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void totalsAreThoseOfTheFacts(int seed) {
    Random random = new Random(seed);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < random.nextInt(1, 200); i++) {
      Map<PivotDimension, Label> labels = new EnumMap<>(PivotDimension.class);
      int row = random.nextInt(5);
      int column = random.nextInt(4);
      labels.put(PivotDimension.CARD_COLOR, new Label("行" + row, row));
      labels.put(PivotDimension.SESSION, new Label("列" + column, column));
      facts.add(new Fact(labels, random.nextInt(8) == 0 ? null : (double) random.nextInt(-20, 50), null, false));
    }
    for (Aggregation aggregation : Aggregation.values()) {
      PivotTable table = PivotTable.of(request(PivotInput.CARDS, List.of(PivotDimension.CARD_COLOR),
          List.of(PivotDimension.SESSION), aggregation), facts);
      double cells = table.rows().stream().flatMap(row -> table.columns().stream().map(c -> table.value(row, c)))
          .filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum();
      double rowTotals = table.rows().stream().map(table::rowTotal).filter(Objects::nonNull)
          .mapToDouble(Double::doubleValue).sum();
      double columnTotals = table.columns().stream().map(table::columnTotal).filter(Objects::nonNull)
          .mapToDouble(Double::doubleValue).sum();
      double all = facts.stream().map(Fact::value).filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum();
      long known = facts.stream().filter(fact -> fact.value() != null).count();
      switch (aggregation) {
        case COUNT -> {
          assertEquals(facts.size(), table.total());
          assertEquals(facts.size(), cells);
          assertEquals(facts.size(), rowTotals);
          assertEquals(facts.size(), columnTotals);
        }
        case SUM -> {
          assertEquals(all, Objects.requireNonNullElse(table.total(), 0.0), 1e-9);
          assertEquals(all, cells, 1e-9);
          assertEquals(all, rowTotals, 1e-9);
          assertEquals(all, columnTotals, 1e-9);
        }
        case AVERAGE -> assertEquals(known == 0 ? null : (Double) (all / known), table.total(), known == 0 ? 0 : 1e-9);
      }
      assertEquals(facts.size(), table.rows().stream()
          .mapToInt(row -> table.columns().stream().mapToInt(c -> table.facts(row, c).size()).sum()).sum());
    }
  }

  private final SmallCouncil council = new SmallCouncil();
  private final Workshop workshop = WorkshopFactory.eINSTANCE.createWorkshop();
  private final Session session = WorkshopFactory.eINSTANCE.createSession();

  private void cards() {
    workshop.setName("WS");
    workshop.setDate(SmallCouncil.TODAY);
    workshop.setAnonymous(false);
    session.setName("第1部");
    workshop.getSessions().add(session);
    council.model.getWorkshops().add(workshop);
    Organization insurer = StakeholdersFactory.eINSTANCE.createOrganization();
    insurer.setName("協会けんぽ");
    council.model.getOrganizations().add(insurer);
    WorkshopParticipant author = WorkshopFactory.eINSTANCE.createWorkshopParticipant();
    author.setOrganization(insurer);
    workshop.getParticipants().add(author);
    CardGroup group = WorkshopFactory.eINSTANCE.createCardGroup();
    group.setName("健診");
    session.getCardGroups().add(group);
    card("家族が受けない", CardColor.YELLOW, group, author, 3);
    card("日程が合わない", CardColor.YELLOW, group, null, 0);
    card("商工会の集まりで話す", CardColor.GREEN, null, author, 5);
  }

  private void card(String text, CardColor color, CardGroup group, WorkshopParticipant author, int stars) {
    IdeaCard card = WorkshopFactory.eINSTANCE.createIdeaCard();
    card.setText(text);
    card.setColor(color);
    session.getCards().add(card);
    card.setGroup(group);
    card.setAuthor(author);
    if (stars > 0) {
      Vote vote = WorkshopFactory.eINSTANCE.createVote();
      vote.setCount(stars);
      card.getVotes().add(vote);
    }
  }

  @Test
  void cardsByGroupAndColour() {
    cards();
    PivotTable table = PivotTable.of(request(PivotInput.CARDS, List.of(PivotDimension.CARD_GROUP),
        List.of(PivotDimension.CARD_COLOR), Aggregation.COUNT),
        new PivotFacts(council.model, Locale.JAPANESE).cards());
    assertEquals(List.of(List.of("グループ", "課題(黄)", "アイデア(緑)", "合計"), Arrays.asList("健診", 2.0, null, 2.0),
        Arrays.asList("(なし)", null, 1.0, 1.0), List.of("合計", 2.0, 1.0, 3.0)), table.grid(Locale.JAPANESE));
  }

  @Test
  void starsAreAddedUpAndAveraged() {
    cards();
    List<Fact> facts = new PivotFacts(council.model, Locale.JAPANESE).cards();
    assertEquals(8.0, PivotTable.of(request(PivotInput.CARDS, List.of(PivotDimension.CARD_GROUP), List.of(),
        Aggregation.SUM), facts).total());
    PivotTable average = PivotTable.of(request(PivotInput.CARDS, List.of(PivotDimension.CARD_GROUP), List.of(),
        Aggregation.AVERAGE), facts);
    assertEquals(1.5, average.value(average.rows().getFirst(), average.columns().getFirst()));
    assertEquals(8.0 / 3, average.total(), 1e-9, "of all cards, not of the groups");
  }

  @Test
  void anAnonymousWorkshopTellsNobodyApart() {
    cards();
    PivotRequest byOrganization =
        request(PivotInput.CARDS, List.of(PivotDimension.ORGANIZATION), List.of(), Aggregation.COUNT);
    PivotFacts facts = new PivotFacts(council.model, Locale.JAPANESE);
    assertEquals(List.of("協会けんぽ", "(なし)"),
        PivotTable.of(byOrganization, facts.cards()).rows().stream().map(PivotTable.Key::text).toList());
    workshop.setAnonymous(true);
    assertEquals(List.of("(匿名)", "(なし)"),
        PivotTable.of(byOrganization, facts.cards()).rows().stream().map(PivotTable.Key::text).toList());
  }

  @Test
  void theFilterLeavesOutWhatDoesNotContainIt() {
    cards();
    PivotRequest filtered = new PivotRequest(PivotInput.CARDS, List.of(PivotDimension.CARD_COLOR), List.of(),
        Aggregation.COUNT, " 健診 ");
    assertEquals(2.0, PivotTable.of(filtered, new PivotFacts(council.model, Locale.JAPANESE).cards()).total());
  }

  @Test
  void figuresByIndicatorAndArea() {
    SmallCouncil.add(council.dataSet("SRC19"), council.indicator("C22"), council.area, 2012, 57.6);
    PivotRequest wanted = new PivotRequest(PivotInput.OBSERVATIONS,
        List.of(PivotDimension.INDICATOR, PivotDimension.YEAR), List.of(PivotDimension.AREA), Aggregation.AVERAGE,
        "定期健康診断有所見率 (%)");
    PivotTable table = PivotTable.of(wanted,
        new PivotFacts(council.model, Locale.JAPANESE).of(PivotInput.OBSERVATIONS, council.catalogues));
    assertEquals(List.of("東部圏域", "大分県", "全国"), table.columns().stream().map(PivotTable.Key::text).toList());
    assertEquals(List.of("定期健康診断有所見率 (%) / 2012年", "定期健康診断有所見率 (%) / 2021年"),
        table.rows().stream().map(PivotTable.Key::text).toList());
    assertEquals(57.6, table.value(table.rows().getFirst(), table.columns().getFirst()));
    assertEquals(52.0, table.value(table.rows().getFirst(), table.columns().get(1)));
    assertNull(table.value(table.rows().getLast(), table.columns().getFirst()));
  }

  @Test
  void withheldValuesCountButAddNothing() {
    SmallCouncil.add(council.dataSet("SRC35"), council.ownIndicator("調査", Direction.UP, null),
        council.area, 2024, 44.0).setN(4);
    List<Fact> facts = new PivotFacts(council.model, Locale.JAPANESE)
        .of(PivotInput.OBSERVATIONS, council.catalogues);
    PivotRequest sum = new PivotRequest(PivotInput.OBSERVATIONS, List.of(PivotDimension.INDICATOR), List.of(),
        Aggregation.SUM, "調査");
    PivotTable table = PivotTable.of(sum, facts.stream().filter(fact ->
        fact.labels().get(PivotDimension.INDICATOR).text().equals("調査")).toList());
    assertEquals(1, table.size());
    assertNull(table.total());
    assertTrue(table.cautions(Locale.JAPANESE).stream().anyMatch(c -> c.contains("1件は、合計と平均に入っていません")));
  }

  @Test
  void cautionsSayWhatMustNotBePutTogether() {
    List<Fact> facts = new PivotFacts(council.model, Locale.JAPANESE)
        .of(PivotInput.OBSERVATIONS, council.catalogues);
    List<String> sum = PivotTable.of(request(PivotInput.OBSERVATIONS, List.of(PivotDimension.AREA), List.of(),
        Aggregation.SUM), facts).cautions(Locale.JAPANESE);
    assertTrue(sum.getFirst().contains("割合や率は合計しても意味がありません"));
    assertTrue(sum.get(1).contains("「指標」を加えて"));
    List<String> fine = PivotTable.of(request(PivotInput.OBSERVATIONS,
        List.of(PivotDimension.INDICATOR, PivotDimension.SEX), List.of(PivotDimension.AREA, PivotDimension.YEAR),
        Aggregation.AVERAGE), facts.stream().filter(f -> !f.isRate()).toList()).cautions(Locale.JAPANESE);
    assertFalse(fine.stream().anyMatch(caution -> caution.contains("「指標」を加えて")));
  }

  @Test
  void aTableIsSavedAndOpenedAgain() {
    PivotRequest wanted = new PivotRequest(PivotInput.OBSERVATIONS, List.of(PivotDimension.INDICATOR),
        List.of(PivotDimension.AREA, PivotDimension.INDICATOR), Aggregation.AVERAGE, "健診");
    PivotDefinition saved = SavedPivots.save(council.model, null, "健診の値", wanted, SmallCouncil.TODAY);
    assertEquals(wanted, PivotRequest.of(saved));
    assertEquals(List.of(PivotDimension.AREA), wanted.columns(), "a dimension stands in one place only");
    assertEquals(List.of(saved), SavedPivots.all(council.model));
    SavedPivots.save(council.model, null, "健診の値", wanted, SmallCouncil.TODAY);
    assertEquals(1, SavedPivots.all(council.model).size(), "the same name replaces");
    assertEquals(1, council.model.getWorkshops().size());
  }
}
