package org.musubi.sheets.instructions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;

/**
 * 記入要領: how to fill in the sheets that are handed out and where to send them. What may be entered where is read from
 * the declarations of the sheets.
 */
public final class InstructionsSheet implements SheetDefinition {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A4, "inputs", null, "A");

  private final Supplier<List<SheetDefinition>> sheets;

  /**
   * The sheet.
   *
   * @param sheets the sheets that come with Musubi, asked for when the sheet is made
   */
  public InstructionsSheet(Supplier<List<SheetDefinition>> sheets) {
    this.sheets = sheets;
  }

  @Override
  public String key() {
    return "instructions";
  }

  @Override
  public String name(Locale locale) {
    return InstructionText.SHEET.in(locale);
  }

  @Override
  public boolean isFilledIn() {
    return false;
  }

  @Override
  public boolean isData() {
    return false;
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    Notes steps = Notes.across("B", "F", context.say(InstructionText.STEPS), steps(context));
    Table<SignRow> signs = Table.ofResults("signs", context.say(InstructionText.TABLE_SIGNS), signs(context),
        SignRow.all(context), SignRow::sign);
    Notes allowed = Notes.across("E", "F", context.say(InstructionText.ALLOWED), InstructionText.lines(context,
        InstructionText.ALLOWED_ROWS, InstructionText.ALLOWED_COLUMNS, InstructionText.ALLOWED_PROGRAMS,
        InstructionText.ALLOWED_PAPER));
    SheetLayout layout = new SheetLayout(name(context.locale()), PAGE)
        .at(1, head(context))
        .below(1, steps)
        .below(1, signs)
        .beside(signs, allowed)
        .under(allowed, 1, Notes.across("E", "F", context.say(InstructionText.FORBIDDEN),
            InstructionText.lines(context, InstructionText.KEEP_COLUMN_A, InstructionText.KEEP_HEADINGS,
                InstructionText.KEEP_GREY, InstructionText.NO_COPIES, InstructionText.NO_PASSWORD)));
    addSheets(layout, context);
    return List.of(layout);
  }

  /** One table whose headings are repeated on every page, with a section for each sheet. */
  private void addSheets(SheetLayout layout, SheetContext context) {
    List<Section<InputRow>> sections = new ArrayList<>();
    List<String> onlyRead = new ArrayList<>();
    for (SheetDefinition definition : explained(context)) {
      SheetInputs inputs = definition.isFilledIn() ? SheetInputs.of(definition, context) : null;
      if (inputs == null || inputs.rows().isEmpty()) {
        onlyRead.add(definition.name(context.locale()));
      } else {
        sections.add(new Section<>(inputs.key(), heading(inputs, context), inputs.rows(), Map.of(), 0));
      }
    }
    if (!sections.isEmpty()) {
      layout.below(1, new Table<>("inputs", context.say(InstructionText.TABLE_INPUTS), inputs(context), sections,
          row -> row.table() + " " + row.letters()));
    }
    if (!onlyRead.isEmpty()) {
      layout.below(1, Notes.across("B", "F", null, List.of(context.say(InstructionText.ONLY_READ,
          String.join(context.say(InstructionText.COMMA), onlyRead)))));
    }
  }

  private static String heading(SheetInputs inputs, SheetContext context) {
    return inputs.growing().isEmpty()
        ? context.say(InstructionText.SECTION, inputs.sheet())
        : context.say(InstructionText.SECTION_GROWING, inputs.sheet(),
            String.join(context.say(InstructionText.COMMA), inputs.growing()));
  }

  /** The sheets handed out with the instructions; all of them when none of those is filled in. */
  private List<SheetDefinition> explained(SheetContext context) {
    List<SheetDefinition> chosen =
        context.enclosed().stream().anyMatch(SheetDefinition::isFilledIn) ? context.enclosed() : sheets.get();
    return chosen.stream().filter(sheet -> !sheet.key().equals(key())).toList();
  }

  private static Fields head(SheetContext context) {
    return new Fields()
        .title("B", "F", context.say(InstructionText.TITLE, context.years().label(context.year())))
        .field(2, "B", "D", context.say(CommonText.COUNCIL_NAME, context.councilName()))
        .field(2, "E", "F", context.say(InstructionText.DEADLINE))
        .field(3, "B", "F", context.say(InstructionText.RETURN_TO, returnTo(context)));
  }

  /** The secretariat; with section, person, telephone and mail where not everybody may read it. */
  private static String returnTo(SheetContext context) {
    Organization secretariat = context.council().getSecretariat();
    if (secretariat == null) {
      return context.say(InstructionText.NO_SECRETARIAT);
    }
    String name = Lines.first(secretariat.getName(), secretariat.getShortName());
    if (context.isPublic() || secretariat.getContacts().isEmpty()) {
      return name;
    }
    Contact contact = secretariat.getContacts().getFirst();
    return Lines.join("  ", Lines.join(" ", name, contact.getSection(), context.person(contact)),
        labelled(InstructionText.PHONE, contact.getPhone(), context),
        labelled(InstructionText.MAIL, contact.getMail(), context));
  }

  private static String labelled(InstructionText label, String text, SheetContext context) {
    return Lines.orEmpty(text).isEmpty() ? "" : context.say(label, text.strip());
  }

  private static List<String> steps(SheetContext context) {
    List<String> steps = new ArrayList<>();
    if (context.variant() == Variant.FILL_IN) {
      steps.add(context.say(InstructionText.PROTECTED));
    }
    steps.addAll(InstructionText.lines(context, InstructionText.STEP_YELLOW, InstructionText.STEP_EMPTY,
        InstructionText.STEP_FORMS, InstructionText.STEP_NEW, InstructionText.STEP_RETURN));
    return steps;
  }

  private static List<Column<SignRow>> signs(SheetContext context) {
    return List.of(
        Column.<SignRow>at("B", "sign", context.say(InstructionText.SIGN), 14).centered().text(SignRow::sign),
        Column.<SignRow>at("C", "meaning", context.say(InstructionText.MEANING), 32).text(SignRow::meaning),
        Column.<SignRow>at("D", "use", context.say(InstructionText.USE), 35).text(SignRow::use));
  }

  private static List<Column<InputRow>> inputs(SheetContext context) {
    return List.of(
        Column.<InputRow>at("B", "column", context.say(InstructionText.COLUMN), 0).centered()
            .text(InputRow::letters),
        Column.<InputRow>at("C", "table", context.say(InstructionText.TABLE), 0).text(InputRow::table),
        Column.<InputRow>at("D", "label", context.say(InstructionText.LABEL), 0).text(InputRow::label),
        Column.<InputRow>at("E", "entry", context.say(InstructionText.ENTRY), 32).text(InputRow::entry),
        Column.<InputRow>at("F", "choices", context.say(InstructionText.CHOICES), 48).text(InputRow::choices));
  }
}
