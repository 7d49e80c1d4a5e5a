package org.musubi.roundtrip;

import java.nio.file.Files;
import java.nio.file.Path;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;

/** The sample council of the project. */
public final class Sample {

  static {
    AnalysisSetup.register();
  }

  private Sample() {
  }

  /** Loads it anew. */
  public static CouncilModel load() throws CouncilFileException {
    Path root = Path.of(System.getProperty("musubi.root", "")).toAbsolutePath();
    while (!Files.exists(root.resolve("models/midori/midori.musubi"))) {
      root = root.getParent();
    }
    return new CouncilFiles(new Catalogues()::attach).load(root.resolve("models/midori/midori.musubi")).model();
  }
}
