package org.musubi.sheets.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.stakeholders.RelationDirection;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.RowEdit;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.layout.ValueList;
import org.musubi.sheets.types.CellTypes;

/** The ties between organisations, with sums by kind and by strength that are computed from the list. */
final class TieSheet {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A4, "ties", null, "C");
  private static final String KINDS = "relation_kind_list";
  private static final String DIRECTIONS = "relation_direction_list";
  private static final int STRONGEST = 5;

  private TieSheet() {
  }

  static List<ValueList> lists(SheetContext context) {
    return List.of(new ValueList(KINDS, context.labels().all(RelationKind.class)),
        new ValueList(DIRECTIONS, context.labels().all(RelationDirection.class)));
  }

  static SheetLayout of(SheetContext context) {
    List<Relationship> ties = context.model().getRelationships();
    List<String> legend = new ArrayList<>(List.of(context.say(NetworkText.LEGEND_TIES)));
    if (ties.isEmpty()) {
      legend.add(context.say(NetworkText.NO_TIES));
    }
    Table<RelationKind> kinds = kinds(context);
    return new SheetLayout(context.say(NetworkText.SHEET_TIES), PAGE)
        .at(1, new Fields()
            .title("B", "K", context.say(NetworkText.TITLE_TIES, context.councilTitle(),
                context.years().day(context.printedOn()))))
        .at(3, kinds)
        .beside(kinds, strengths(context))
        .below(0, Notes.across("B", "K", null, legend))
        .below(1, Table.of("ties", context.say(NetworkText.TABLE_TIES), columns(context), ties, Relationship::getId)
            .growing(new TieEdit()));
  }

  /** A line that comes back without an id is a new tie. */
  private record TieEdit() implements RowEdit<Relationship> {
    @Override
    public Relationship create(EditScope scope, String section) {
      Relationship tie = StakeholdersFactory.eINSTANCE.createRelationship();
      scope.model().getRelationships().add(tie);
      return tie;
    }

    @Override
    public void remove(Relationship tie) {
      EcoreUtil.delete(tie, true);
    }
  }

  private static List<Column<Relationship>> columns(SheetContext context) {
    return List.of(
        Column.id(Relationship::getId),
        at(context, "B", "number", NetworkText.NUMBER, 5).numbered(),
        Inputs.of(at(context, "C", "from", NetworkText.FROM, 22), context, CellTypes.organization(),
            Relationship::getSource, Relationship::setSource).check(Validation.offer(ModelLists.ORGANIZATIONS)),
        Inputs.of(at(context, "D", "direction", NetworkText.DIRECTION, 10), context,
            CellTypes.choice(RelationDirection.class), Relationship::getDirection, (tie, direction) ->
                tie.setDirection(direction == null ? RelationDirection.ONE_WAY : direction))
            .centered().check(Validation.only(DIRECTIONS)),
        Inputs.of(at(context, "E", "to", NetworkText.TO, 22), context, CellTypes.organization(),
            Relationship::getTarget, Relationship::setTarget).check(Validation.offer(ModelLists.ORGANIZATIONS)),
        Inputs.of(at(context, "F", "kind", NetworkText.KIND, 14), context, CellTypes.choice(RelationKind.class),
            Relationship::getKind, Relationship::setKind).check(Validation.only(KINDS)),
        at(context, "G", "strength", NetworkText.STRENGTH, 9).centered()
            .edits(CellTypes.whole(1, STRONGEST), Relationship::getStrength, Relationship::setStrength)
            .check(new Validation.Whole(1, STRONGEST)).value(tie -> Value.judged(tie.getStrength())),
        at(context, "H", "contacts", NetworkText.CONTACTS, 10).centered()
            .edits(CellTypes.whole(0, Integer.MAX_VALUE), Relationship::getContactsPerYear,
                Relationship::setContactsPerYear).value(tie -> Value.judged(tie.getContactsPerYear())),
        Inputs.year(at(context, "I", "since", NetworkText.SINCE, 9), context, Relationship::getSince,
            Relationship::setSince).centered(),
        Inputs.of(at(context, "J", "reason", NetworkText.REASON, 34), context, CellTypes.text(),
            Relationship::getReason, Relationship::setReason),
        Inputs.of(at(context, "K", "agreement", NetworkText.AGREEMENT, 30), context,
            CellTypes.element(scope -> scope.model().getDocuments(), NetworkText.KIND_DOCUMENT),
            Relationship::getAgreement, Relationship::setAgreement));
  }

  private static Column<Relationship> at(SheetContext context, String letter, String key, NetworkText label,
      double width) {
    return Column.at(letter, key, context.say(label), width);
  }

  private static Table<RelationKind> kinds(SheetContext context) {
    String same = "{ties.kind},{kind}";
    List<Column<RelationKind>> columns = List.of(
        Column.<RelationKind>at("C", "kind", context.say(NetworkText.KIND), 0).text(context::label),
        Column.<RelationKind>at("D", "count", context.say(NetworkText.COUNT), 0)
            .formula("COUNTIF(" + same + ")", "0").centered(),
        Column.<RelationKind>at("E", "mutual", context.say(NetworkText.MUTUAL), 0)
            .formula("COUNTIFS(" + same + ",{ties.direction},\"" + context.label(RelationDirection.MUTUAL) + "\")",
                "0").centered(),
        Column.<RelationKind>at("F", "strength", context.say(NetworkText.MEAN_STRENGTH), 0)
            .formula("IF(SUMIF(" + same + ",{ties.strength})=0,\"–\",SUMIF(" + same
                + ",{ties.strength})/COUNTIFS(" + same + ",{ties.strength},\">0\"))", Formats.ONE_DECIMAL).centered(),
        Column.<RelationKind>at("G", "contacts", context.say(NetworkText.SUM_CONTACTS), 0)
            .formula("SUMIF(" + same + ",{ties.contacts})", "0").centered(),
        Column.<RelationKind>at("H", "agreement", context.say(NetworkText.WITH_AGREEMENT), 0)
            .formula("COUNTIFS(" + same + ",{ties.agreement},\"?*\")", "0").centered());
    Map<String, Value> total = Map.of("kind", Value.text(context.say(NetworkText.TOTAL)),
        "count", Value.formula("SUM({count:section})", "0"),
        "mutual", Value.formula("SUM({mutual:section})", "0"),
        "strength", Value.formula("IF(COUNT({ties.strength})=0,\"–\",AVERAGE({ties.strength}))", Formats.ONE_DECIMAL),
        "contacts", Value.formula("SUM({contacts:section})", "0"),
        "agreement", Value.formula("SUM({agreement:section})", "0"));
    return new Table<>("kinds", context.say(NetworkText.TABLE_KINDS), columns,
        List.of(new Section<>("all", null, Arrays.asList(RelationKind.values()), total, 0)), RelationKind::getName);
  }

  /** From strong to weak, then ties nobody has judged. */
  private static Table<Integer> strengths(SheetContext context) {
    List<Integer> strengths = List.of(5, 4, 3, 2, 1, 0);
    List<Column<Integer>> columns = List.of(
        Column.<Integer>at("J", "quality", context.say(NetworkText.STRENGTH), 0)
            .text(strength -> strength == 0 ? context.say(NetworkText.STRENGTH_UNKNOWN)
                : context.say(NetworkText.STRENGTH_OF, strength)),
        Column.<Integer>at("K", "number", context.say(NetworkText.COUNT), 0).derived().centered()
            .value(strength -> Value.formula(strength == 0
                ? "COUNTIF({ties.kind},\"?*\")-COUNT({ties.strength})"
                : "COUNTIF({ties.strength}," + strength + ")", "0")));
    return Table.ofResults("strengths", context.say(NetworkText.TABLE_QUALITY), columns, strengths,
        strength -> "strength" + strength);
  }
}
