package org.musubi.workbench.export;

import java.util.List;
import java.util.Locale;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;

/** What another bundle may contribute: a sound sheet, and two that must be left out without harm. */
public final class ContributedSheets {

  static final String KEY = "address-book";

  private ContributedSheets() {
  }

  /** A list of the organisations. */
  public static class Sound implements SheetDefinition {

    @Override
    public String key() {
      return KEY;
    }

    @Override
    public String name(Locale locale) {
      return "連絡簿";
    }

    @Override
    public List<SheetLayout> build(SheetContext context) {
      List<Column<Organization>> columns = List.of(Column.id(Organization::getId),
          Column.<Organization>at("B", "name", "機関名", 30).text(Organization::getName));
      Table<Organization> table = Table.ofResults("organizations", "機関", columns,
          context.model().getOrganizations(), Organization::getId);
      return List.of(new SheetLayout("連絡簿", new PageSetup(PageSetup.Paper.A4, "organizations", "organizations", "B"))
          .at(1, table));
    }
  }

  /** Has the key of a sheet that comes with Musubi. */
  public static final class Taken extends Sound {

    @Override
    public String key() {
      return "issues";
    }
  }

  /** The second one with its key. */
  public static final class Second extends Sound {
  }
}
