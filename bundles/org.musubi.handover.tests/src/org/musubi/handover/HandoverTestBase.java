package org.musubi.handover;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Project;
import org.musubi.model.values.FiscalYear;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;

/** The sample council and documents made of it. */
abstract class HandoverTestBase {

  /** Kept, because loggers nobody holds forget their level. */
  private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

  static {
    AnalysisSetup.register();
    FONTS.setLevel(Level.SEVERE);
  }

  protected static final FiscalYear FY2024 = new FiscalYear(2024);
  protected static final LocalDate TODAY = LocalDate.of(2025, 11, 22);

  /** The sample council of the project, read anew. */
  protected static CouncilModel midori() throws CouncilFileException {
    Path folder = Path.of(System.getProperty("musubi.root", "")).toAbsolutePath();
    while (!Files.exists(folder.resolve("models/midori/midori.musubi"))) {
      folder = folder.getParent();
    }
    return new CouncilFiles(resources -> new Catalogues().attach(resources))
        .load(folder.resolve("models/midori/midori.musubi")).model();
  }

  protected static Project project(CouncilModel model, String code) {
    return model.getProjects().stream().filter(project -> code.equals(project.getCode())).findFirst().orElseThrow();
  }

  protected static HandoverExporter exporter(CouncilModel model, boolean publicVariant) {
    return exporter(model, publicVariant, Locale.JAPANESE);
  }

  protected static HandoverExporter exporter(CouncilModel model, boolean publicVariant, Locale locale) {
    return new HandoverExporter(new HandoverRequest(model, FY2024, publicVariant, TODAY, locale));
  }
}
