package org.musubi.design.scenario;

import java.nio.file.Path;
import org.musubi.catalogue.Catalogues;
import org.musubi.design.TestedSpecification;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;

/** The built-in runtime. */
public final class ThisRuntime implements SpecificationRuntime {

  @Override
  public Stage open(Path file) {
    TestedSpecification.get();
    try {
      return new BuiltInStage(new CouncilFiles(new Catalogues()::attach).load(file).model());
    } catch (CouncilFileException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean tellsReasons() {
    return true;
  }
}
