package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi handover} and {@code musubi why}. */
class HandoverTest extends CliTest {

  @BeforeEach
  void writeCouncil() throws IOException {
    write("a.musubi", Samples.SOUND);
  }

  private static String beginning(Path file) throws IOException {
    return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void theEndingOfTheFileDecidesTheFormat(Speech speech) throws IOException {
    musubi(speech, "handover", "a.musubi", "--out", "b.docx").exits(ExitCode.DONE).says("b.docx");
    assertEquals("PK\3\4", beginning(folder().resolve("b.docx")));
    Answer answer = musubi(speech, "handover", "a.musubi", "--year", "2024", "--out", "b.pdf").exits(ExitCode.DONE);
    assertEquals(List.of(), answer.err());
    assertEquals("%PDF", beginning(folder().resolve("b.pdf")));
    musubi(speech, "handover", "a.musubi", "--out", "b.odt").exits(ExitCode.UNUSABLE).inSentences().says(".docx");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void aFileThatIsThereIsKept(Speech speech) {
    musubi(speech, "why", "a.musubi", "PJ-01", "--out", "w.docx").exits(ExitCode.DONE).says("w.docx");
    musubi(speech, "why", "a.musubi", "PJ-01", "--out", "w.docx").exits(ExitCode.UNUSABLE).inSentences()
        .says("w.docx");
    musubi(speech, "why", "a.musubi", "PJ-01", "--out", "w.docx", "--overwrite").exits(ExitCode.DONE);
  }

  @Test
  void onlyProjectsHaveSuchAPage() {
    musubi("why", "a.musubi", "課題-01", "--out", "w.pdf").exits(ExitCode.UNUSABLE).says("課題-01");
    musubi("why", "a.musubi", "PJ-99", "--out", "w.pdf").exits(ExitCode.UNUSABLE).says("PJ-99");
    assertTrue(Files.notExists(folder().resolve("w.pdf")));
  }
}
