package org.musubi.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Generates the model and edit code of an EMF generator model, without an Eclipse workspace.
 *
 * <p>Arguments: the folder that holds the bundles, and the path of the {@code .genmodel} below it. Each bundle
 * folder is the project {@code platform:/resource/<folder>/}. Only the source folders that the generator model names
 * are written: manifests, {@code plugin.xml} and {@code plugin.properties} are kept by hand. Nothing is generated
 * when neither the metamodel nor the generator changed since the last run.
 */
public final class EmfGen {
  private EmfGen() {
  }

  /**
   * @param args bundles folder, path of the generator model below it
   * @throws IOException when a file can not be read or written
   * @throws GenerationException when the generator model is wrong; its message names what and where
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new GenerationException("usage: EmfGen <bundles folder> <bundle>/<path of the .genmodel>");
    }
    Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
    Path genModelFile = bundles.resolve(args[1]);
    if (!Files.isRegularFile(genModelFile)) {
      throw new GenerationException("No generator model at " + genModelFile);
    }
    GeneratorModel generatorModel = GeneratorModel.load(bundles, bundles.relativize(genModelFile));
    List<Path> sourceFolders = generatorModel.sourceFolders();
    Fingerprint fingerprint = new Fingerprint(
        bundles.resolve(bundles.relativize(genModelFile).getName(0)).resolve("src-gen.digest"),
        genModelFile.getParent(), sourceFolders);
    if (fingerprint.isCurrent()) {
      System.out.println("[emfgen] " + args[1] + ": up to date");
      return;
    }
    fingerprint.forget();
    int changed = generate(generatorModel, bundles, sourceFolders);
    fingerprint.remember();
    System.out.println("[emfgen] " + args[1] + ": generated, " + changed + " files changed");
  }

  /** Generates into a scratch folder first, so that a failure leaves the earlier code in place. */
  private static int generate(GeneratorModel model, Path bundles, List<Path> sourceFolders) throws IOException {
    Path scratch = Files.createTempDirectory("emfgen");
    try {
      model.generateInto(scratch);
      int changed = 0;
      for (Path folder : sourceFolders) {
        changed += FileTree.replaceContents(folder, scratch.resolve(bundles.relativize(folder)));
      }
      return changed;
    } finally {
      FileTree.delete(scratch);
    }
  }
}
