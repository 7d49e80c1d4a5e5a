package org.musubi.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.roundtrip.compare.CellChange;
import org.musubi.roundtrip.compare.Comparison;

/** A secretariat that sends its sheet out and takes it back. */
abstract class OfficeTest {

  @TempDir
  Path folder;

  Office office;

  @BeforeEach
  void open() {
    office = new Office(folder);
  }

  Comparison compared(Filled filled) {
    return office.compare(filled.save());
  }

  static CellChange only(Comparison comparison) {
    List<CellChange> cells = comparison.cells().toList();
    assertEquals(1, cells.size(), () -> cells.stream().map(c -> c.sheet() + c.address() + c.state()).toList()
        .toString());
    return cells.getFirst();
  }
}
