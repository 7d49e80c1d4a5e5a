package org.musubi.workbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.sheets.SheetDefinitions;
import org.musubi.sheets.SuggestedYear;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.template.HouseStyle;
import org.musubi.sheets.template.Problem;
import org.musubi.sheets.template.StartingTemplate;
import org.musubi.sheets.template.TemplateException;

/** Reads the templates of a council and writes one to begin with. */
final class HouseStyles {

  private final OfferedSheets offered;
  private final CouncilModel model;

  HouseStyles(OfferedSheets offered, CouncilModel model) {
    this.offered = offered;
    this.model = model;
  }

  /**
   * Why a file cannot be a template at all; empty when it may be one. Whether its cells are right shows when the sheets
   * are made.
   */
  List<Problem> check(Path template) {
    try {
      HouseStyle.read(template);
      return List.of();
    } catch (TemplateException broken) {
      return broken.problems();
    }
  }

  /** Writes a template to begin with; a file of this name is replaced. The sentence says why it could not be done. */
  Optional<String> write(Path template) {
    List<SheetDefinition> sheets = new ArrayList<>(SheetDefinitions.all());
    sheets.addAll(offered.contributed());
    LocalDate today = LocalDate.now();
    Locale locale = model.getLanguage() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
    SheetContext context =
        new SheetContext(model, SuggestedYear.of(model, today), false, Variant.COUNCIL, today, locale);
    try {
      Path draft = Files.createTempFile(template.toAbsolutePath().getParent(), "template", ".part");
      try {
        try (OutputStream out = Files.newOutputStream(draft)) {
          StartingTemplate.write(sheets, context, out);
        }
        Files.move(draft, template, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
      return Optional.empty();
    } catch (IOException failed) {
      return Optional.of(ExportText.START_TEMPLATE_FAILED.text(template, failed.getLocalizedMessage()));
    }
  }
}
