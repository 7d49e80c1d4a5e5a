package org.musubi.emfgen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;

/**
 * Remembers from which metamodel and generator the generated code came, and which files it consists of, in a file
 * beside the generated folder.
 */
final class Fingerprint {
  private static final List<Class<?>> GENERATOR =
      List.of(EmfGen.class, Fingerprint.class, FileTree.class, GeneratorModel.class);

  private final Path file;
  private final Path metamodelFolder;
  private final List<Path> sourceFolders;

  Fingerprint(Path file, Path metamodelFolder, List<Path> sourceFolders) {
    this.file = file;
    this.metamodelFolder = metamodelFolder;
    this.sourceFolders = List.copyOf(sourceFolders);
  }

  boolean isCurrent() throws IOException {
    return Files.isRegularFile(file) && Files.readString(file).equals(compute());
  }

  void remember() throws IOException {
    Files.writeString(file, compute());
  }

  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  private String compute() throws IOException {
    return "input " + inputDigest() + "\noutput " + outputDigest() + "\n";
  }

  private String inputDigest() throws IOException {
    MessageDigest digest = sha256();
    for (Path input : FileTree.files(metamodelFolder)) {
      add(digest, metamodelFolder.relativize(input).toString());
      digest.update(Files.readAllBytes(input));
    }
    for (Class<?> type : GENERATOR) {
      digest.update(bytecode(type));
    }
    add(digest, libraryName());
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Names and sizes suffice: a missing or cut file is noticed, and reading all the code is not fast. */
  private String outputDigest() throws IOException {
    MessageDigest digest = sha256();
    for (Path folder : sourceFolders) {
      for (Path output : FileTree.files(folder)) {
        add(digest, folder.relativize(output) + " " + Files.size(output));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytecode(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in.readAllBytes();
    }
  }

  /** The jar name of EMF's generator holds its version. */
  private static String libraryName() {
    CodeSource source = Generator.class.getProtectionDomain().getCodeSource();
    return source == null ? "" : Path.of(source.getLocation().getPath()).getFileName().toString();
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException("Every Java has SHA-256, this one does not", e));
    }
  }
}
