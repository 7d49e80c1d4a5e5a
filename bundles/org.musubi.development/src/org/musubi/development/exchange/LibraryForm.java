package org.musubi.development.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.CostClass;
import org.musubi.model.catalogue.ProjectKind;
import org.musubi.model.core.HealthField;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.TermSide;
import org.musubi.model.council.Codes;
import org.musubi.model.data.Direction;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.ResourceKind;

/**
 * A workbook with purposes, targets and examples somebody wrote, read and checked: good rows to import, and for every
 * refused row the reason. Nothing is in the model before {@link LibraryImport}.
 */
public final class LibraryForm {

  private static final int MOST_MONTHS = 60;

  private final Library library;
  private final Map<FormSheet, List<FormRow>> rows = new EnumMap<>(FormSheet.class);
  private final List<RowProblem> problems = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private LibraryForm(Library library) {
    this.library = library;
    for (FormSheet sheet : FormSheet.values()) {
      rows.put(sheet, new ArrayList<>());
    }
  }

  /**
   * Reads a workbook; the model is not changed.
   *
   * @param library names what the rows may refer to
   * @throws LibraryFileException when the file is no such workbook
   */
  public static LibraryForm read(Path file, Library library) throws LibraryFileException {
    FormReader reader = new FormReader();
    reader.read(file);
    LibraryForm form = new LibraryForm(library);
    form.problems.addAll(reader.problems());
    reader.rows().forEach(form::check);
    return form;
  }

  /** Refused rows with their reasons, in the order of the file. */
  public List<RowProblem> problems() {
    return List.copyOf(problems);
  }

  /** How many purposes, targets and examples can be imported. */
  public int size() {
    return rows(FormSheet.PURPOSES).size() + rows(FormSheet.TARGETS).size() + rows(FormSheet.TEMPLATES).size();
  }

  List<FormRow> rows(FormSheet sheet) {
    return rows.get(sheet);
  }

  private void check(FormRow row) {
    int before = problems.size();
    row.sheet().columns().stream().filter(column -> column.required() && row.text(column).isEmpty())
        .forEach(column -> refuse(row, ExchangeText.EMPTY.text(column.title(Locale.getDefault()))));
    switch (row.sheet()) {
      case PURPOSES -> choice(row, FormColumn.FIELD, HealthField.class);
      case TARGETS -> choice(row, FormColumn.SIDE, TermSide.class);
      case TEMPLATES -> checkTemplate(row);
      case INDICATORS -> checkIndicator(row);
    }
    if (row.sheet() != FormSheet.INDICATORS) {
      checkCode(row);
    }
    if (problems.size() == before) {
      rows.get(row.sheet()).add(row);
    }
  }

  private void checkCode(FormRow row) {
    String key = key(row);
    if (!key.isEmpty() && !keys.add(row.sheet() + key)) {
      refuse(row, ExchangeText.TWICE.text(row.text(FormColumn.CODE).isEmpty() ? row.text(FormColumn.NAME)
          : row.text(FormColumn.CODE)));
    }
    entries(row.sheet()).stream().filter(entry -> !Library.isOwn(entry)
        && !Codes.comparable(row.text(FormColumn.CODE)).isEmpty()
        && Codes.comparable(entry.getCode()).equals(Codes.comparable(row.text(FormColumn.CODE))))
        .findFirst().ifPresent(entry -> refuse(row, ExchangeText.CODE_TAKEN.text(entry.getCode(), entry.getName())));
  }

  /** What tells rows of a sheet apart: the code, else the name. */
  static String key(FormRow row) {
    String code = Codes.comparable(row.text(FormColumn.CODE));
    return code.isEmpty() ? Codes.comparable(row.text(FormColumn.NAME)) : code;
  }

  private void checkTemplate(FormRow row) {
    known(row, FormColumn.PURPOSE, row.items(FormColumn.PURPOSE), FormSheet.PURPOSES, library.purposes());
    known(row, FormColumn.TARGET, row.items(FormColumn.TARGET), FormSheet.TARGETS, library.targets());
    known(row, FormColumn.REQUIRED, row.items(FormColumn.REQUIRED), null, library.organizationTypes());
    known(row, FormColumn.OPTIONAL, row.items(FormColumn.OPTIONAL), null, library.organizationTypes());
    known(row, FormColumn.POLICIES, row.lines(FormColumn.POLICIES), null, library.policies());
    choice(row, FormColumn.KIND, ProjectKind.class);
    choice(row, FormColumn.COST, CostClass.class);
    row.items(FormColumn.RESOURCES).stream().filter(each -> FormList.literal(ResourceKind.class, each) == null)
        .forEach(each -> unknownChoice(row, FormColumn.RESOURCES, each, ResourceKind.values()));
    number(row, FormColumn.DIFFICULTY, 1, 5);
    number(row, FormColumn.LEAD_TIME, 0, MOST_MONTHS);
  }

  private void checkIndicator(FormRow row) {
    String template = row.text(FormColumn.TEMPLATE);
    if (!template.isEmpty() && rows(FormSheet.TEMPLATES).stream().noneMatch(each -> isMeant(each, template))) {
      refuse(row, ExchangeText.TEMPLATE_UNKNOWN.text(template));
    }
    String aspect = row.text(FormColumn.ASPECT);
    if (!aspect.isEmpty() && !isOutput(row) && !isOutcome(row)) {
      refuse(row, ExchangeText.UNKNOWN_CHOICE.text(FormColumn.ASPECT.title(Locale.getDefault()), aspect,
          String.join(ExchangeText.SEPARATOR.text(), FormList.ASPECTS.values(library, Locale.getDefault()))));
    }
    choice(row, FormColumn.DIRECTION, Direction.class);
    known(row, FormColumn.UNIT, row.items(FormColumn.UNIT), null, library.units());
    known(row, FormColumn.INDICATOR, row.items(FormColumn.INDICATOR), null, library.indicators());
  }

  /** True when a reference in another row, by code or by name, means this row. */
  static boolean isMeant(FormRow row, String reference) {
    String wanted = Codes.comparable(reference);
    return wanted.equals(Codes.comparable(row.text(FormColumn.CODE)))
        || wanted.equals(Codes.comparable(row.text(FormColumn.NAME)))
        || wanted.equals(Codes.comparable(row.text(FormColumn.CODE) + " " + row.text(FormColumn.NAME)));
  }

  static boolean isOutput(FormRow row) {
    return is(row, ExchangeText.OUTPUT);
  }

  private static boolean isOutcome(FormRow row) {
    return is(row, ExchangeText.OUTCOME);
  }

  private static boolean is(FormRow row, ExchangeText aspect) {
    String plain = FormColumn.plain(row.text(FormColumn.ASPECT));
    return plain.equals(FormColumn.plain(aspect.in(Locale.JAPANESE)))
        || plain.equals(FormColumn.plain(aspect.in(Locale.ENGLISH)));
  }

  private void known(FormRow row, FormColumn column, List<String> references, FormSheet sameFile,
      List<? extends NamedElement> entries) {
    for (String reference : references) {
      boolean inFile = sameFile != null && rows(sameFile).stream().anyMatch(each -> isMeant(each, reference));
      if (!inFile && find(entries, reference).isEmpty()) {
        refuse(row, ExchangeText.UNKNOWN_REFERENCE.text(column.title(Locale.getDefault()), reference));
      }
    }
  }

  /** The entry a cell names: code and name as in the drop-down list, or one of them. */
  static <T extends NamedElement> Optional<T> find(List<T> entries, String reference) {
    String code = reference.strip().split("[\\s\u3000]+", 2)[0];
    return Library.find(entries, reference).or(() -> Library.find(entries, code));
  }

  private <E extends Enum<E> & Enumerator> void choice(FormRow row, FormColumn column, Class<E> type) {
    String label = row.text(column);
    if (!label.isEmpty() && FormList.literal(type, label) == null) {
      unknownChoice(row, column, label, type.getEnumConstants());
    }
  }

  private void unknownChoice(FormRow row, FormColumn column, String label, Enumerator[] literals) {
    List<String> known = Arrays.stream(literals).map(MusubiLabels::of).toList();
    refuse(row, ExchangeText.UNKNOWN_CHOICE.text(column.title(Locale.getDefault()), label,
        String.join(ExchangeText.SEPARATOR.text(), known)));
  }

  private void number(FormRow row, FormColumn column, int least, int most) {
    String text = row.text(column);
    if (!text.isEmpty() && (wholeNumber(text) == null || wholeNumber(text) < least || wholeNumber(text) > most)) {
      refuse(row, ExchangeText.NO_NUMBER.text(column.title(Locale.getDefault()), text, least, most));
    }
  }

  /** The whole number a cell holds, in digits of any width; null for anything else. */
  static Integer wholeNumber(String text) {
    String plain = FormColumn.plain(text);
    return plain.matches("[0-9]{1,9}(\\.0+)?") ? Integer.valueOf(plain.replaceAll("\\.0+$", "")) : null;
  }

  private void refuse(FormRow row, String reason) {
    String sheet = row.sheet().title(Locale.getDefault());
    problems.add(new RowProblem(sheet, row.number(), ExchangeText.ROW.text(sheet, row.number(), reason)));
  }

  private List<? extends NamedElement> entries(FormSheet sheet) {
    return switch (sheet) {
      case PURPOSES -> library.purposes();
      case TARGETS -> library.targets();
      case TEMPLATES -> library.templates();
      case INDICATORS -> List.of();
    };
  }
}
