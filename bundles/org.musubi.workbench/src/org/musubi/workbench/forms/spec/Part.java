package org.musubi.workbench.forms.spec;

import java.util.List;

/** What a section holds, from top to bottom. */
public sealed interface Part permits Part.Fields, Part.Table, Part.Special {

  /** Fields that flow into rows. */
  record Fields(List<FieldSpec> fields) implements Part {
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /** A list as a table, or as a tree where elements nest. */
  record Table(TableSpec table) implements Part {
  }

  /** A part drawn for its purpose. */
  record Special(SpecialPart kind) implements Part {
  }
}
