package org.musubi.sheets.roles;

import org.musubi.sheets.text.MessageKey;

/** Texts of the cross table of projects and organisations. */
enum RoleText implements MessageKey {
  SHEET, TITLE, NUMBER, PROJECT, COUNT, COUNT_HERE, SUM, TOTAL, TABLE, TABLE_PART, OTHER_SECTOR, LEGEND, LEGEND_ALONE,
  LEGEND_LEFT_OUT, LEGEND_PARTS, LEGEND_LISTS, LEGEND_MEMBERS, OTHERS, SEPARATOR, NO_PROJECTS, NO_ORGANIZATIONS
}
