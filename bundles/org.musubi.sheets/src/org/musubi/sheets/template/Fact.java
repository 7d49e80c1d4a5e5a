package org.musubi.sheets.template;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.musubi.model.core.NamedElement;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;

/**
 * What can be said anywhere in a house style: {@code {{council}}}, {@code {{協議会名}}}. {@link #HINT} is empty but on the
 * sheets of the variant for filling in.
 */
enum Fact {

  COUNCIL("council", "協議会名", SheetContext::councilTitle),
  YEAR("year", "年度", context -> context.years().label(context.year())),
  YEAR_SHORT("yearShort", "年度略", context -> context.years().era(context.year())),
  YEAR_NEXT("nextYear", "翌年度", context -> context.years().label(context.year().next())),
  PRINTED("printed", "作成日", context -> context.years().day(context.printedOn())),
  PRINTED_SHORT("printedShort", "作成日略", context -> context.years().briefDay(context.printedOn())),
  DATE("date", "日付", context -> DateTimeFormatter.ofPattern("uuuu/MM/dd").format(context.printedOn())),
  AREA("area", "圏域名", context -> name(context.model().getArea())),
  SECRETARIAT("secretariat", "事務局", context -> Names.of(context.council().getSecretariat())),
  HINT("hint", "記入の案内", context -> ""),
  PURPOSE("variant", "用途", Fact::purpose);

  private final String key;
  private final String japanese;
  private final Function<SheetContext, String> value;

  Fact(String key, String japanese, Function<SheetContext, String> value) {
    this.key = key;
    this.japanese = japanese;
    this.value = value;
  }

  private static String name(NamedElement element) {
    return element == null ? "" : Lines.orEmpty(element.getName());
  }

  private static String purpose(SheetContext context) {
    TemplateText text = switch (context.variant()) {
      case COUNCIL -> TemplateText.PURPOSE_COUNCIL;
      case FILL_IN -> TemplateText.PURPOSE_FILL_IN;
      case MEETING -> TemplateText.PURPOSE_MEETING;
    };
    return context.isPublic() ? context.say(TemplateText.PURPOSE_PUBLIC) : context.say(text);
  }

  String key() {
    return key;
  }

  /** The names by which it can be written. */
  List<String> names() {
    return List.of(key, japanese);
  }

  /** What is printed, personal data taken out. */
  String in(SheetContext context, UnaryOperator<String> filter) {
    return filter.apply(value.apply(context));
  }

  static Optional<Fact> named(String name) {
    return Arrays.stream(values())
        .filter(fact -> fact.key.equalsIgnoreCase(name) || fact.japanese.equals(name)).findFirst();
  }

  /** All names, for proposals. */
  static List<String> allNames() {
    return Arrays.stream(values()).flatMap(fact -> fact.names().stream()).toList();
  }
}
