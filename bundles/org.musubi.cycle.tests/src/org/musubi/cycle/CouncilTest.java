package org.musubi.cycle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.values.FiscalYear;
import org.musubi.persistence.CouncilFiles;

/** A fresh copy of the sample council for each test. */
public abstract class CouncilTest {

  static {
    if (!Platform.isRunning()) {
      AnalysisSetup.register();
    }
  }

  public static final FiscalYear FY2024 = new FiscalYear(2024);
  public static final FiscalYear FY2025 = new FiscalYear(2025);
  public static final FiscalYear FY2026 = new FiscalYear(2026);
  public static final FiscalYear FY2027 = new FiscalYear(2027);
  public static final LocalDate TODAY = LocalDate.of(2026, 2, 20);

  protected CouncilModel model;

  @BeforeEach
  void load() throws Exception {
    model = new CouncilFiles(new Catalogues()::attach).load(root().resolve("models/midori/midori.musubi")).model();
  }

  private static Path root() {
    String given = System.getProperty("musubi.root");
    Path folder = Path.of(given != null ? given : System.getProperty("user.dir")).toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("models/midori"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  protected final Project project(String code) {
    return model.getProjects().stream().filter(project -> same(project.getCode(), code)).findFirst().orElseThrow();
  }

  protected final Measure measure(String code) {
    return model.getMeasures().stream().filter(measure -> same(measure.getCode(), code)).findFirst().orElseThrow();
  }

  protected final EvaluationItem item(FiscalYear year, String measure) {
    return model.getEvaluations().stream()
        .filter(sheet -> sheet.getFiscalYear().equals(year))
        .flatMap(sheet -> sheet.getItems().stream())
        .filter(item -> item.getMeasure() != null && same(item.getMeasure().getCode(), measure))
        .findFirst().orElseThrow();
  }

  private static boolean same(String code, String wanted) {
    return Codes.comparable(code).equals(Codes.comparable(wanted));
  }
}
