package org.musubi.cli.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.SheetDefinitions;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.template.HouseStyle;
import org.musubi.sheets.template.StartingTemplate;
import org.musubi.sheets.template.TemplateException;

/** The house styles of a council: read, and one to begin with. */
final class HouseStyles {

  private HouseStyles() {
  }

  /** @throws CliException with a sentence for all that is wrong with the file */
  static HouseStyle read(Path file) throws CliException {
    try {
      return HouseStyle.read(file);
    } catch (TemplateException e) {
      throw new CliException(e.getMessage().lines().toList(), e);
    }
  }

  /** Writes a house style to begin with. */
  static void begin(CouncilModel model, FiscalYear year, Set<CouncilSheet> sheets, CliContext context, Path target)
      throws CliException {
    Locale locale = model.getLanguage() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
    Set<String> keys = sheets.stream().map(CouncilSheet::key).collect(Collectors.toSet());
    List<SheetDefinition> definitions =
        SheetDefinitions.all().stream().filter(definition -> keys.contains(definition.key())).toList();
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        StartingTemplate.write(definitions, new SheetContext(model, year, false, context.today(), locale), out);
      }
    } catch (IOException e) {
      throw new CliException(ExportText.STYLE_NOT_WRITTEN.say(target, e.getMessage()), e);
    }
    context.say(ExportText.STYLE_WRITTEN.say(target));
  }
}
