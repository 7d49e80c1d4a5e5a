package org.musubi.sheets.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.analysis.Inverse;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.text.EnumLabels;
import org.musubi.sheets.text.MessageKey;

/** What a sheet is made from: a council, a fiscal year, a language, and whether everybody may read it. */
public final class SheetContext implements EditScope {

  private final CouncilModel model;
  private final FiscalYear year;
  private final boolean publicVariant;
  private final Variant variant;
  private final LocalDate printedOn;
  private final Locale locale;
  private final EnumLabels labels;
  private final Years years;
  private final Inverse inverse;
  private final ReferenceData reference;
  private final List<SheetDefinition> enclosed;
  private final boolean steady;

  public SheetContext(CouncilModel model, FiscalYear year, boolean publicVariant, LocalDate printedOn,
      Locale locale) {
    this(model, year, publicVariant, Variant.COUNCIL, printedOn, locale);
  }

  public SheetContext(CouncilModel model, FiscalYear year, boolean publicVariant, Variant variant,
      LocalDate printedOn, Locale locale) {
    this.model = model;
    this.year = year;
    this.publicVariant = publicVariant;
    this.variant = variant;
    this.printedOn = printedOn;
    this.locale = locale;
    this.labels = new EnumLabels(locale);
    this.years = new Years(locale);
    this.inverse = Inverse.of(model);
    this.reference = new ReferenceData(model);
    this.enclosed = List.of();
    this.steady = false;
  }

  private SheetContext(SheetContext other, List<SheetDefinition> enclosed, boolean steady) {
    this.steady = steady;
    this.model = other.model;
    this.year = other.year;
    this.publicVariant = other.publicVariant;
    this.variant = other.variant;
    this.printedOn = other.printedOn;
    this.locale = other.locale;
    this.labels = other.labels;
    this.years = other.years;
    this.inverse = other.inverse;
    this.reference = other.reference;
    this.enclosed = List.copyOf(enclosed);
  }

  /** The same for sheets that are handed out together. */
  public SheetContext enclosing(List<SheetDefinition> sheets) {
    return new SheetContext(this, sheets, steady);
  }

  /** The same for writing sheets, during which nothing changes the council. */
  public SheetContext steady() {
    return new SheetContext(this, enclosed, true);
  }

  @Override
  public boolean isSteady() {
    return steady;
  }

  /** The sheets that are handed out together, in their order; empty when nobody said. */
  public List<SheetDefinition> enclosed() {
    return enclosed;
  }

  @Override
  public CouncilModel model() {
    return model;
  }

  /** The council; an empty one when the model has none yet. */
  public Council council() {
    return model.getCouncil() == null ? StakeholdersFactory.eINSTANCE.createCouncil() : model.getCouncil();
  }

  /** Name of the council, else of the model, else empty. */
  public String councilName() {
    String name = Lines.orEmpty(council().getName());
    return name.isEmpty() ? Lines.orEmpty(model.getName()) : name;
  }

  /** Name of the council for a title, a placeholder when it has none. */
  public String councilTitle() {
    return Lines.first(councilName(), say(CommonText.UNNAMED_COUNCIL));
  }

  @Override
  public FiscalYear year() {
    return year;
  }

  /** True when personal names and contact data must not appear. */
  public boolean isPublic() {
    return publicVariant;
  }

  /** What the sheets are handed out for. */
  public Variant variant() {
    return variant;
  }

  /** The day printed on the pages. */
  public LocalDate printedOn() {
    return printedOn;
  }

  @Override
  public Locale locale() {
    return locale;
  }

  public Years years() {
    return years;
  }

  /** Who refers to an element of the model. */
  public Inverse inverse() {
    return inverse;
  }

  /** Published figures and the library of indicators. */
  public ReferenceData reference() {
    return reference;
  }

  /** A text of a sheet in its language. */
  public String say(MessageKey key, Object... arguments) {
    return key.in(locale, arguments);
  }

  /** What the colours and signs of a sheet mean; papers of a meeting have no colour for inputs. */
  public String legendOfFills() {
    return say(variant == Variant.MEETING ? CommonText.LEGEND_PRINTED : CommonText.LEGEND_FILLS);
  }

  /** Printed form of an enumeration value; empty for null. */
  public String label(Enumerator value) {
    return labels.of(value);
  }

  @Override
  public EnumLabels labels() {
    return labels;
  }

  /** The name of a person, empty in a public sheet. */
  public String person(Contact contact) {
    return publicVariant || contact == null ? "" : Lines.orEmpty(contact.getPersonName());
  }

  /** A free entry that usually names a person (author), empty in a public sheet. */
  public String personText(String text) {
    return publicVariant ? "" : Lines.orEmpty(text);
  }
}
