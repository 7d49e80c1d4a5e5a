package org.musubi.design.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.musubi.catalogue.Catalogues;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;

/** Eclipse Sirius, without its user interface. */
public final class ThisRuntime implements SpecificationRuntime {

  @Override
  public Stage open(Path file) {
    try {
      Path copy = Files.copy(file, Files.createTempDirectory("scenario").resolve(file.getFileName()));
      return new SiriusStage(new CouncilFiles(new Catalogues()::attach).load(copy).model(), copy);
    } catch (CouncilFileException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean tellsReasons() {
    return false;
  }
}
