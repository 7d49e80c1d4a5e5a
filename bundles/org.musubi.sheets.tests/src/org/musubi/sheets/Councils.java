package org.musubi.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.support.MusubiResource;
import org.musubi.model.values.FiscalYear;

/** Councils for tests, in files or as if they were. */
final class Councils {

  private Councils() {
  }

  /** The councils that come with Musubi. */
  static List<CouncilModel> samples() {
    return List.of(load("models/midori/midori.musubi"));
  }

  static CouncilModel load(String file) {
    try {
      ResourceSet resources = new ResourceSetImpl();
      Catalogues.in(resources);
      Path path = Path.of(System.getProperty("musubi.root"), file);
      Resource resource = new MusubiResource(URI.createFileURI(path.toAbsolutePath().toString()));
      resources.getResources().add(resource);
      resource.load(null);
      return (CouncilModel) resource.getContents().getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FiscalYear yearOf(CouncilModel model) {
    return SuggestedYear.of(model, MidoriCouncil.PRINTED);
  }

  /** The model as it would be saved. */
  static String saved(CouncilModel model) throws IOException {
    Resource resource = model.eResource();
    if (resource == null) {
      resource = new MusubiResource(URI.createURI("memory:/council.musubi"));
      resource.getContents().add(model);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    resource.save(out, null);
    return out.toString(StandardCharsets.UTF_8);
  }
}
